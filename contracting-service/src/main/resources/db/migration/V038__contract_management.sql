-- How often region and providers are to talk in a year (gesprekkenplan), by decision.
CREATE TABLE talk_plan (
    plan_id            uuid        PRIMARY KEY,
    region             text        NOT NULL,
    year               integer     NOT NULL,
    cadences           jsonb       NOT NULL,
    members            jsonb       NOT NULL,
    decision_reference text        NOT NULL,
    adopted_at         timestamptz NOT NULL,
    UNIQUE (region, year)
);
ALTER TABLE talk_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE talk_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY talk_plan_tenant ON talk_plan
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON talk_plan TO tandem_app;

-- Talks with providers (aanbiedersgesprekken). Append-only.
CREATE TABLE talk (
    talk_id           uuid        PRIMARY KEY,
    region            text        NOT NULL,
    provider_code     text        NOT NULL,
    kind              text        NOT NULL,
    held_on           date        NOT NULL,
    place             text        NOT NULL,
    attendees         jsonb       NOT NULL,
    minutes_reference text        NOT NULL,
    recorded_at       timestamptz NOT NULL
);
CREATE INDEX talk_provider ON talk (region, provider_code, held_on);
ALTER TABLE talk ENABLE ROW LEVEL SECURITY;
ALTER TABLE talk FORCE ROW LEVEL SECURITY;
CREATE POLICY talk_tenant ON talk
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON talk TO tandem_app;

-- What was agreed in a talk: who does what until when.
CREATE TABLE talk_agreement (
    agreement_id  uuid PRIMARY KEY,
    region        text NOT NULL,
    talk_id       uuid NOT NULL REFERENCES talk,
    provider_code text NOT NULL,
    municipality  text,
    what          text NOT NULL,
    owner         text NOT NULL,
    due_on        date NOT NULL,
    contract_id   uuid REFERENCES contract,
    done_on       date,
    done_by       text,
    CHECK ((done_on IS NULL) = (done_by IS NULL))
);
COMMENT ON COLUMN talk_agreement.municipality IS 'Empty when it holds for the whole region.';
COMMENT ON COLUMN talk_agreement.done_by IS 'How it was fulfilled, such as the amendment of the contract.';
CREATE INDEX talk_agreement_talk ON talk_agreement (talk_id);
ALTER TABLE talk_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE talk_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY talk_agreement_tenant ON talk_agreement
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (done_on, done_by) ON talk_agreement TO tandem_app;

-- What a provider is to the region from a day on. Append-only.
CREATE TABLE provider_tier (
    tier_id            uuid        PRIMARY KEY,
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    tier               text        NOT NULL CHECK (tier IN ('STRATEGIC', 'REGULAR')),
    from_day           date        NOT NULL,
    criteria           jsonb       NOT NULL,
    decision_reference text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    UNIQUE (region, provider_code, from_day)
);
ALTER TABLE provider_tier ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_tier FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_tier_tenant ON provider_tier
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON provider_tier TO tandem_app;

-- What a provider means to change in a year (transformatieplan).
CREATE TABLE transformation_plan (
    plan_id       uuid        PRIMARY KEY,
    region        text        NOT NULL,
    provider_code text        NOT NULL,
    year          integer     NOT NULL,
    lines         jsonb       NOT NULL,
    state         text        NOT NULL CHECK (state IN ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    remark        text,
    submitted_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX transformation_plan_once ON transformation_plan (region, provider_code, year) WHERE state <> 'RETURNED';
ALTER TABLE transformation_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE transformation_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY transformation_plan_tenant ON transformation_plan
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
CREATE POLICY transformation_plan_judged_once ON transformation_plan AS RESTRICTIVE FOR UPDATE
    USING (state = 'SUBMITTED') WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (state, remark) ON transformation_plan TO tandem_app;

-- The joint work agenda of providers and municipalities (werkagenda), as adopted. Append-only.
CREATE TABLE work_agenda (
    agenda_id          uuid        PRIMARY KEY,
    region             text        NOT NULL,
    year               integer     NOT NULL,
    lines              jsonb       NOT NULL,
    decision_reference text        NOT NULL,
    adopted_on         date        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    UNIQUE (region, year)
);
ALTER TABLE work_agenda ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_agenda FORCE ROW LEVEL SECURITY;
CREATE POLICY work_agenda_tenant ON work_agenda USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON work_agenda TO tandem_app;

-- Who looks after a branch of providers (branchegericht team).
CREATE TABLE branch_team (
    team_id              uuid PRIMARY KEY,
    region               text NOT NULL,
    branch               text NOT NULL,
    from_day             date NOT NULL,
    members              jsonb NOT NULL,
    evaluation_due_on    date NOT NULL CHECK (evaluation_due_on > from_day),
    evaluated_on         date,
    evaluation_reference text,
    UNIQUE (region, branch, from_day),
    CHECK ((evaluated_on IS NULL) = (evaluation_reference IS NULL))
);
ALTER TABLE branch_team ENABLE ROW LEVEL SECURITY;
ALTER TABLE branch_team FORCE ROW LEVEL SECURITY;
CREATE POLICY branch_team_tenant ON branch_team USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE (evaluated_on, evaluation_reference) ON branch_team TO tandem_app;

-- Complaints about providers (klachten), without a word about persons.
CREATE TABLE complaint (
    complaint_id  uuid PRIMARY KEY,
    region        text NOT NULL,
    provider_code text NOT NULL,
    subject       text NOT NULL,
    received_on   date NOT NULL,
    due_on        date NOT NULL,
    settled_on    date,
    outcome       text CHECK (outcome IN ('FOUNDED', 'UNFOUNDED', 'WITHDRAWN')),
    remedy        text,
    CHECK ((settled_on IS NULL) = (outcome IS NULL)),
    CHECK ((settled_on IS NULL) = (remedy IS NULL))
);
CREATE INDEX complaint_provider ON complaint (region, provider_code);
ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY complaint_tenant ON complaint
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
CREATE POLICY complaint_settled_once ON complaint AS RESTRICTIVE FOR UPDATE
    USING (settled_on IS NULL) WITH CHECK (settled_on IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (settled_on, outcome, remedy) ON complaint TO tandem_app;
