-- The yearly plan of control audits, and what they found.
CREATE TABLE audit_plan (
    plan_id            uuid        PRIMARY KEY,
    region             text        NOT NULL,
    year               integer     NOT NULL,
    decision_reference text        NOT NULL,
    adopted_at         timestamptz NOT NULL,
    UNIQUE (region, year)
);
ALTER TABLE audit_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_plan_tenant ON audit_plan
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON audit_plan TO tandem_app;

CREATE TABLE audit (
    audit_id      uuid    PRIMARY KEY,
    region        text    NOT NULL,
    year          integer NOT NULL,
    turn          integer NOT NULL CHECK (turn >= 1),
    subject       text    NOT NULL CHECK (subject IN ('FILES', 'PROVIDER', 'BUSINESS_OPERATIONS', 'CARE_CONTENT')),
    provider_code text,
    municipality  text    NOT NULL,
    due_on        date    NOT NULL,
    done_on       date,
    conclusion    text,
    UNIQUE (region, year, turn),
    CHECK ((done_on IS NULL) = (conclusion IS NULL))
);
COMMENT ON COLUMN audit.municipality IS 'Whose controller does the audit.';
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_tenant ON audit
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
CREATE POLICY audit_done_once ON audit AS RESTRICTIVE FOR UPDATE
    USING (done_on IS NULL) WITH CHECK (done_on IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (done_on, conclusion) ON audit TO tandem_app;

-- Append-only.
CREATE TABLE audit_finding (
    finding_id   uuid PRIMARY KEY,
    region       text NOT NULL,
    audit_id     uuid NOT NULL REFERENCES audit,
    weight       text NOT NULL CHECK (weight IN ('REMARK', 'SHORTCOMING', 'SERIOUS')),
    finding      text NOT NULL,
    advice       text NOT NULL,
    amount_cents bigint CHECK (amount_cents >= 0)
);
CREATE INDEX audit_finding_of ON audit_finding (audit_id, finding_id);
ALTER TABLE audit_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_finding_tenant ON audit_finding
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON audit_finding TO tandem_app;

-- What the board agreed about fraud (fraudebeleid), from a day on. Append-only.
CREATE TABLE fraud_policy (
    policy_id          uuid        PRIMARY KEY,
    region             text        NOT NULL,
    valid_from         date        NOT NULL,
    policy             text        NOT NULL,
    decision_reference text        NOT NULL,
    laid_down_at       timestamptz NOT NULL,
    UNIQUE (region, valid_from)
);
ALTER TABLE fraud_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE fraud_policy FORCE ROW LEVEL SECURITY;
CREATE POLICY fraud_policy_tenant ON fraud_policy USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON fraud_policy TO tandem_app;

-- Who delivers a part of the care of a head contractor (onderaannemer).
CREATE TABLE subcontract (
    subcontract_id uuid    PRIMARY KEY,
    region         text    NOT NULL,
    contract_id    uuid    NOT NULL REFERENCES contract,
    head_code      text    NOT NULL,
    sub_code       text    NOT NULL CHECK (sub_code <> head_code),
    from_day       date    NOT NULL,
    until_day      date    NOT NULL CHECK (until_day >= from_day),
    head_bears     integer NOT NULL CHECK (head_bears BETWEEN 0 AND 100),
    reference      text    NOT NULL
);
COMMENT ON COLUMN subcontract.head_bears IS 'Percentage of an overspend of the contract that the head contractor bears.';
CREATE INDEX subcontract_head ON subcontract (region, head_code);
CREATE INDEX subcontract_sub ON subcontract (region, sub_code);
ALTER TABLE subcontract ENABLE ROW LEVEL SECURITY;
ALTER TABLE subcontract FORCE ROW LEVEL SECURITY;
CREATE POLICY subcontract_tenant ON subcontract
    USING (region = (SELECT tandem_region()) AND (tandem_sees_provider(head_code) OR tandem_sees_provider(sub_code)));
GRANT SELECT, INSERT ON subcontract TO tandem_app;

-- Where providers are to be found: branches and locations, and in which sectors they work.
CREATE TABLE provider_location (
    location_id   uuid   PRIMARY KEY,
    region        text   NOT NULL,
    provider_code text   NOT NULL,
    name          text   NOT NULL,
    kind          text   NOT NULL CHECK (kind IN ('BRANCH', 'LOCATION')),
    municipality  text   NOT NULL,
    sectors       text[] NOT NULL,
    from_day      date   NOT NULL,
    until_day     date   CHECK (until_day >= from_day),
    UNIQUE (region, provider_code, name)
);
ALTER TABLE provider_location ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_location FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_location_tenant ON provider_location
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (until_day) ON provider_location TO tandem_app;

-- How a municipality has its access team (toegangsteam) in a year, and its agreement on services (dvo). Append-only.
CREATE TABLE access_team_form (
    form_id            uuid    PRIMARY KEY,
    region             text    NOT NULL,
    municipality       text    NOT NULL,
    year               integer NOT NULL,
    organisation       text    NOT NULL,
    form               text    NOT NULL CHECK (form IN ('REGIONAL_CONTRACT', 'BUDGET_SUBSIDY', 'TENDER', 'IN_HOUSE', 'SUBSIDY')),
    agreement_from     date,
    agreement_until    date    CHECK (agreement_until > agreement_from),
    decision_reference text    NOT NULL,
    UNIQUE (region, municipality, year),
    CHECK ((agreement_from IS NULL) = (agreement_until IS NULL))
);
ALTER TABLE access_team_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_team_form FORCE ROW LEVEL SECURITY;
CREATE POLICY access_team_form_tenant ON access_team_form USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON access_team_form TO tandem_app;
