-- Declarations as they were judged. Nothing changes afterwards, but that a debit is credited by a later line, once.
CREATE TABLE declaration (
    declaration_id        uuid        PRIMARY KEY,
    region                text        NOT NULL,
    message_id            uuid        NOT NULL UNIQUE,
    municipality          text        NOT NULL,
    provider              text        NOT NULL,
    declaration_number    text        NOT NULL,
    period                date        NOT NULL CHECK (extract(day FROM period) = 1),
    submitted_cents       bigint      NOT NULL,
    approved_cents        bigint      NOT NULL,
    lines_approved        integer     NOT NULL CHECK (lines_approved >= 0),
    lines_rejected        integer     NOT NULL CHECK (lines_rejected >= 0),
    state                 text        NOT NULL CHECK (state IN ('ASSESSED', 'REFUSED')),
    return_codes          text[]      NOT NULL CHECK (return_codes <> '{}'),
    assessed_at           timestamptz NOT NULL,
    answer_identification text        NOT NULL CHECK (length(answer_identification) BETWEEN 1 AND 12),
    CHECK (state = 'ASSESSED' OR (approved_cents = 0 AND lines_approved = 0 AND lines_rejected = 0))
);
COMMENT ON COLUMN declaration.period IS 'First day of the month that is declared.';
COMMENT ON COLUMN declaration.state IS 'A refused declaration counts as not sent: no rule looks at it.';
CREATE UNIQUE INDEX declaration_number ON declaration (region, provider, declaration_number) WHERE state = 'ASSESSED';
CREATE INDEX declaration_period ON declaration (region, municipality, provider, period) WHERE state = 'ASSESSED';
CREATE INDEX declaration_latest ON declaration (region, declaration_id DESC);
CREATE UNIQUE INDEX declaration_answer ON declaration (region, municipality, answer_identification);
ALTER TABLE declaration ENABLE ROW LEVEL SECURITY;
ALTER TABLE declaration FORCE ROW LEVEL SECURITY;
CREATE POLICY declaration_tenant ON declaration
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider));
GRANT SELECT, INSERT ON declaration TO tandem_app;

CREATE TABLE declaration_line (
    line_id            uuid    PRIMARY KEY,
    region             text    NOT NULL,
    declaration_id     uuid    NOT NULL REFERENCES declaration,
    line_no            integer NOT NULL,
    municipality       text    NOT NULL,
    provider           text    NOT NULL,
    client_id          uuid,
    client_pseudonym   text,
    allocation_id      uuid,
    contract_id        uuid,
    reference          text    NOT NULL,
    previous_reference text,
    allocation_number  bigint  NOT NULL,
    category           text    NOT NULL,
    code               text    NOT NULL,
    period_start       date    NOT NULL,
    period_end         date    NOT NULL CHECK (period_end >= period_start),
    volume             bigint  NOT NULL CHECK (volume >= 0),
    unit               text    NOT NULL,
    tariff_cents       bigint,
    amount_cents       bigint  NOT NULL,
    approved           boolean NOT NULL,
    return_codes       text[]  NOT NULL,
    credited_by        uuid    REFERENCES declaration_line DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (declaration_id, line_no),
    CHECK (approved = (return_codes = '{}')),
    CHECK (NOT approved OR (client_id IS NOT NULL AND client_pseudonym IS NOT NULL
                            AND allocation_id IS NOT NULL AND contract_id IS NOT NULL)),
    CHECK (credited_by IS NULL OR (approved AND previous_reference IS NULL))
);
COMMENT ON COLUMN declaration_line.previous_reference IS 'For a credit, and only then: the debit that it takes back.';
COMMENT ON COLUMN declaration_line.amount_cents IS 'Negative for a credit.';
-- A reference is used up by a rejected line too, and a rejected line may repeat one, so only approved lines are unique.
CREATE UNIQUE INDEX declaration_line_approved_reference ON declaration_line (region, provider, reference) WHERE approved;
CREATE INDEX declaration_line_rejected_reference ON declaration_line (region, provider, reference) WHERE NOT approved;
CREATE UNIQUE INDEX declaration_line_open_debit
    ON declaration_line (allocation_id, category, code, period_start, period_end)
    WHERE approved AND previous_reference IS NULL AND credited_by IS NULL;
CREATE INDEX declaration_line_allocation ON declaration_line (allocation_id) WHERE approved;
ALTER TABLE declaration_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE declaration_line FORCE ROW LEVEL SECURITY;
CREATE POLICY declaration_line_tenant ON declaration_line
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider));
CREATE POLICY declaration_line_credited_once ON declaration_line AS RESTRICTIVE FOR UPDATE
    USING (credited_by IS NULL) WITH CHECK (credited_by IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (credited_by) ON declaration_line TO tandem_app;
