-- Integral products (zorgprofielen), from a day on. Append-only.
CREATE TABLE care_profile (
    profile_id         uuid  PRIMARY KEY,
    region             text  NOT NULL,
    code               text  NOT NULL,
    name               text  NOT NULL,
    valid_from         date  NOT NULL,
    valid_until        date  CHECK (valid_until >= valid_from),
    lines              jsonb NOT NULL,
    decision_reference text  NOT NULL,
    UNIQUE (region, code, valid_from)
);
ALTER TABLE care_profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_profile FORCE ROW LEVEL SECURITY;
CREATE POLICY care_profile_tenant ON care_profile USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON care_profile TO tandem_app;

-- From when care is allocated in profiles. Append-only.
CREATE TABLE profile_regime (
    regime_id          uuid    PRIMARY KEY,
    region             text    NOT NULL,
    from_day           date    NOT NULL,
    profiles_only      boolean NOT NULL,
    decision_reference text    NOT NULL,
    UNIQUE (region, from_day)
);
ALTER TABLE profile_regime ENABLE ROW LEVEL SECURITY;
ALTER TABLE profile_regime FORCE ROW LEVEL SECURITY;
CREATE POLICY profile_regime_tenant ON profile_regime USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON profile_regime TO tandem_app;

-- A result for a fixed budget, that partners share (resultaatsfinanciering, trajectfinanciering).
CREATE TABLE trajectory (
    trajectory_id uuid    PRIMARY KEY,
    region        text    NOT NULL,
    municipality  text    NOT NULL,
    reference     text    NOT NULL,
    profile_code  text,
    budget_cents  bigint  NOT NULL CHECK (budget_cents > 0),
    start_percent integer NOT NULL CHECK (start_percent BETWEEN 0 AND 100),
    from_day      date    NOT NULL,
    until_day     date    NOT NULL CHECK (until_day >= from_day),
    paid_cents    bigint  NOT NULL DEFAULT 0,
    ended_on      date,
    UNIQUE (region, municipality, reference),
    CHECK (paid_cents BETWEEN 0 AND budget_cents)
);
ALTER TABLE trajectory ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory FORCE ROW LEVEL SECURITY;
CREATE POLICY trajectory_tenant ON trajectory
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT, UPDATE (paid_cents, ended_on) ON trajectory TO tandem_app;

-- Append-only; the last one that began leads.
CREATE TABLE trajectory_lead (
    trajectory_id uuid NOT NULL REFERENCES trajectory,
    from_day      date NOT NULL,
    region        text NOT NULL,
    municipality  text NOT NULL,
    lead_code     text NOT NULL,
    PRIMARY KEY (trajectory_id, from_day)
);
ALTER TABLE trajectory_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_lead FORCE ROW LEVEL SECURITY;
CREATE POLICY trajectory_lead_tenant ON trajectory_lead
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT ON trajectory_lead TO tandem_app;

-- Append-only; together they are the budget.
CREATE TABLE trajectory_share (
    trajectory_id uuid   NOT NULL REFERENCES trajectory,
    provider_code text   NOT NULL,
    region        text   NOT NULL,
    municipality  text   NOT NULL,
    share_cents   bigint NOT NULL CHECK (share_cents >= 0),
    PRIMARY KEY (trajectory_id, provider_code)
);
ALTER TABLE trajectory_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE trajectory_share FORCE ROW LEVEL SECURITY;
CREATE POLICY trajectory_share_tenant ON trajectory_share
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT ON trajectory_share TO tandem_app;

-- Building blocks with one plan (arrangement); the access team decides.
CREATE TABLE arrangement (
    arrangement_id uuid        PRIMARY KEY,
    region         text        NOT NULL,
    municipality   text        NOT NULL,
    provider_code  text        NOT NULL,
    reference      text        NOT NULL,
    plan_reference text        NOT NULL,
    start_day      date        NOT NULL,
    blocks         jsonb       NOT NULL,
    decision       text        CHECK (decision IN ('GRANTED', 'REFUSED')),
    decided_on     date,
    reason         text,
    proposed_at    timestamptz NOT NULL,
    UNIQUE (region, municipality, reference),
    CHECK ((decision IS NULL) = (decided_on IS NULL)),
    CHECK ((decision IS NULL) = (reason IS NULL))
);
ALTER TABLE arrangement ENABLE ROW LEVEL SECURITY;
ALTER TABLE arrangement FORCE ROW LEVEL SECURITY;
CREATE POLICY arrangement_tenant ON arrangement
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND tandem_sees_provider(provider_code));
CREATE POLICY arrangement_decided_once ON arrangement AS RESTRICTIVE FOR UPDATE
    USING (decision IS NULL) WITH CHECK (decision IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (decision, decided_on, reason) ON arrangement TO tandem_app;
