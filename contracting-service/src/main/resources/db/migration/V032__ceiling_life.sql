-- A ceiling is announced, then fixed, and changed by addendum only. How far it was used is kept, so that a threshold is told
-- once when it is reached, and again only after use fell below it.
ALTER TABLE contract_ceiling ADD COLUMN state text NOT NULL DEFAULT 'FIXED' CHECK (state IN ('INTENTION', 'FIXED'));
ALTER TABLE contract_ceiling ADD COLUMN thresholds integer[] NOT NULL DEFAULT '{70,85,100}';
ALTER TABLE contract_ceiling ADD COLUMN reached_percent integer NOT NULL DEFAULT 0;
ALTER TABLE contract_ceiling ADD COLUMN foreseen_cents bigint NOT NULL DEFAULT 0 CHECK (foreseen_cents >= 0);
ALTER TABLE contract_ceiling ADD COLUMN consultation_due date;
ALTER TABLE contract_ceiling ADD COLUMN light_override text CHECK (light_override IN ('GREEN', 'AMBER', 'RED'));
ALTER TABLE contract_ceiling ADD COLUMN override_reason text;
ALTER TABLE contract_ceiling ADD CONSTRAINT contract_ceiling_override
    CHECK ((light_override IS NULL) = (override_reason IS NULL));
GRANT UPDATE (ceiling_cents, state, reached_percent, foreseen_cents, consultation_due, light_override, override_reason)
    ON contract_ceiling TO tandem_app;

-- What happened to a ceiling, in order. Nothing is ever changed here.
CREATE TABLE ceiling_step (
    step_id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    region        text        NOT NULL,
    contract_id   uuid        NOT NULL,
    care_year     integer     NOT NULL,
    provider_code text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN
                  ('INTENTION', 'FIXATION', 'THRESHOLD', 'CONSULTATION', 'ADDENDUM', 'FORESEEN', 'OVERRIDE')),
    dated_on      date        NOT NULL,
    ceiling_cents bigint      NOT NULL,
    percent       integer,
    in_time       boolean,
    reference     text,
    explanation   text,
    recorded_at   timestamptz NOT NULL,
    FOREIGN KEY (contract_id, care_year) REFERENCES contract_ceiling
);
CREATE INDEX ceiling_step_of ON ceiling_step (contract_id, care_year, step_id);
CREATE UNIQUE INDEX ceiling_addendum ON ceiling_step (contract_id, care_year, reference) WHERE kind = 'ADDENDUM';
ALTER TABLE ceiling_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE ceiling_step FORCE ROW LEVEL SECURITY;
CREATE POLICY ceiling_step_tenant ON ceiling_step
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON ceiling_step TO tandem_app;
