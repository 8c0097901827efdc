-- The first day of the first month in which a youth is 18 all month: all that a rule needs of a date of birth.
ALTER TABLE client ADD COLUMN adult_since date CHECK (extract(day FROM adult_since) = 1);
GRANT UPDATE (adult_since) ON client TO tandem_app;

-- Care of a time is looked through as a whole; lines come in that order, more or less.
CREATE INDEX declaration_line_period ON declaration_line USING brin (period_start);
CREATE INDEX declaration_assessed ON declaration (region, assessed_at);

-- What calls for a closer look (rechtmatigheid). It is not a verdict: that is what becomes of it.
CREATE TABLE signal (
    signal_id     uuid        PRIMARY KEY DEFAULT uuidv7(),
    region        text        NOT NULL,
    rule          text        NOT NULL CHECK (rule ~ '^R[0-9]{1,2}$'),
    rule_version  integer     NOT NULL CHECK (rule_version >= 1),
    level         text        NOT NULL CHECK (level IN ('LINE', 'YOUTH', 'PROVIDER')),
    subject       text        NOT NULL,
    provider_code text        NOT NULL,
    municipality  text,
    line_id       uuid,
    pseudonym     text,
    period_from   date        NOT NULL,
    period_until  date        NOT NULL CHECK (period_until >= period_from),
    amount_cents  bigint,
    figures       text        NOT NULL,
    state         text        NOT NULL DEFAULT 'OPEN'
                              CHECK (state IN ('OPEN', 'UNDER_INVESTIGATION', 'FOUNDED', 'SETTLED')),
    found_at      timestamptz NOT NULL,
    UNIQUE (region, rule, rule_version, subject),
    CHECK (level <> 'PROVIDER' OR (line_id IS NULL AND pseudonym IS NULL AND municipality IS NULL))
);
CREATE INDEX signal_latest ON signal (region, signal_id DESC);
CREATE INDEX signal_open ON signal (region, provider_code, rule) WHERE state <> 'SETTLED';
ALTER TABLE signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal FORCE ROW LEVEL SECURITY;
CREATE POLICY signal_tenant ON signal
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT, UPDATE (state) ON signal TO tandem_app;

-- What was done about a signal, in order. Append-only.
CREATE TABLE signal_step (
    step_id     uuid        PRIMARY KEY DEFAULT uuidv7(),
    region      text        NOT NULL,
    signal_id   uuid        NOT NULL REFERENCES signal,
    kind        text        NOT NULL CHECK (kind IN ('INVESTIGATE', 'HEAR', 'FOUND', 'SETTLE')),
    dated_on    date        NOT NULL,
    stage       text        CHECK (stage IN ('FORMAL_CHECK', 'MATERIAL_CHECK', 'FRAUD_INVESTIGATION')),
    measure     text,
    reference   text        NOT NULL,
    explanation text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK ((kind = 'INVESTIGATE') = (stage IS NOT NULL)),
    CHECK ((kind = 'SETTLE') = (measure IS NOT NULL))
);
CREATE INDEX signal_step_of ON signal_step (signal_id, step_id);
ALTER TABLE signal_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal_step FORCE ROW LEVEL SECURITY;
CREATE POLICY signal_step_tenant ON signal_step
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON signal_step TO tandem_app;

-- What the board is asked to do about misuse (voorstel handhaving). Append-only.
CREATE TABLE enforcement_proposal (
    proposal_id   uuid   PRIMARY KEY DEFAULT uuidv7(),
    region        text   NOT NULL,
    signal_id     uuid   NOT NULL REFERENCES signal,
    rule          text   NOT NULL,
    provider_code text   NOT NULL,
    measure       text   NOT NULL,
    amount_cents  bigint NOT NULL CHECK (amount_cents >= 0),
    explanation   text   NOT NULL,
    drafted_on    date   NOT NULL
);
CREATE INDEX enforcement_proposal_signal ON enforcement_proposal (signal_id);
ALTER TABLE enforcement_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE enforcement_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY enforcement_proposal_tenant ON enforcement_proposal
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON enforcement_proposal TO tandem_app;

-- Which declarations were looked through as they came.
CREATE TABLE lawfulness_look (
    declaration_id uuid        NOT NULL REFERENCES declaration,
    rule_version   integer     NOT NULL,
    region         text        NOT NULL,
    looked_at      timestamptz NOT NULL,
    PRIMARY KEY (declaration_id, rule_version)
);
ALTER TABLE lawfulness_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE lawfulness_look FORCE ROW LEVEL SECURITY;
CREATE POLICY lawfulness_look_tenant ON lawfulness_look
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON lawfulness_look TO tandem_app;

-- Looking through the care of a whole time.
CREATE TABLE lawfulness_run (
    run_id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    region       text        NOT NULL,
    from_month   date        NOT NULL,
    until_month  date        NOT NULL CHECK (until_month >= from_month),
    rule_version integer     NOT NULL,
    state        text        NOT NULL CHECK (state IN ('ASKED', 'DONE')),
    asked_at     timestamptz NOT NULL,
    done_at      timestamptz,
    milliseconds bigint,
    lines        bigint,
    signals      bigint,
    CHECK ((state = 'DONE') = (done_at IS NOT NULL AND lines IS NOT NULL AND signals IS NOT NULL AND milliseconds IS NOT NULL))
);
CREATE INDEX lawfulness_run_asked ON lawfulness_run (region, run_id) WHERE state = 'ASKED';
ALTER TABLE lawfulness_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE lawfulness_run FORCE ROW LEVEL SECURITY;
CREATE POLICY lawfulness_run_tenant ON lawfulness_run
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT, UPDATE (state, done_at, milliseconds, lines, signals) ON lawfulness_run TO tandem_app;

-- What providers kept of what they earned, by their annual accounts. The last one entered counts.
CREATE TABLE provider_result (
    result_id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    region          text        NOT NULL,
    provider_code   text        NOT NULL,
    year            integer     NOT NULL,
    margin_permille integer     NOT NULL CHECK (margin_permille BETWEEN -1000 AND 1000),
    source          text        NOT NULL,
    entered_at      timestamptz NOT NULL
);
CREATE INDEX provider_result_year ON provider_result (region, provider_code, year, result_id DESC);
ALTER TABLE provider_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_result FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_result_tenant ON provider_result
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON provider_result TO tandem_app;
