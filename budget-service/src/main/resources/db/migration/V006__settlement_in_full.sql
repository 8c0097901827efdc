-- What the municipalities agreed on dividing cost. Never changed: another agreement is another row.
CREATE TABLE settlement_scheme (
    settlement_scheme_id uuid        PRIMARY KEY,
    region               text        NOT NULL,
    name                 text        NOT NULL,
    decision             text        NOT NULL,
    from_year            integer     NOT NULL,
    until_year           integer     CHECK (until_year >= from_year),
    agreement            jsonb       NOT NULL,
    recorded_at          timestamptz NOT NULL,
    CONSTRAINT settlement_scheme_name UNIQUE (region, name)
);
ALTER TABLE settlement_scheme ENABLE ROW LEVEL SECURITY;
ALTER TABLE settlement_scheme FORCE ROW LEVEL SECURITY;
CREATE POLICY settlement_scheme_tenant ON settlement_scheme
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON settlement_scheme TO tandem_app;

-- Advances (voorschotten): one schedule per municipality and year; a revision changes what is not charged yet.
CREATE TABLE advance_schedule (
    advance_schedule_id uuid        PRIMARY KEY,
    region              text        NOT NULL,
    year                integer     NOT NULL,
    version             integer     NOT NULL CHECK (version > 0),
    budget_cents        bigint      NOT NULL,
    distribution_key_id uuid        NOT NULL REFERENCES distribution_key,
    decision            text        NOT NULL,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT advance_schedule_version UNIQUE (region, year, version)
);
ALTER TABLE advance_schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE advance_schedule FORCE ROW LEVEL SECURITY;
CREATE POLICY advance_schedule_tenant ON advance_schedule
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON advance_schedule TO tandem_app;
CREATE TABLE advance_instalment (
    advance_schedule_id uuid    NOT NULL REFERENCES advance_schedule,
    region              text    NOT NULL,
    municipality        text    NOT NULL,
    number              integer NOT NULL CHECK (number > 0),
    due_on              date    NOT NULL,
    amount_cents        bigint  NOT NULL,
    PRIMARY KEY (advance_schedule_id, municipality, number)
);
ALTER TABLE advance_instalment ENABLE ROW LEVEL SECURITY;
ALTER TABLE advance_instalment FORCE ROW LEVEL SECURITY;
CREATE POLICY advance_instalment_tenant ON advance_instalment
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON advance_instalment TO tandem_app;

ALTER TABLE settlement
    ADD COLUMN stage                text NOT NULL DEFAULT 'PROVISIONAL'
        CHECK (stage IN ('PROVISIONAL', 'FINAL', 'SUPPLEMENTARY')),
    ADD COLUMN settlement_scheme_id uuid REFERENCES settlement_scheme,
    DROP COLUMN distribution_key_id;
CREATE UNIQUE INDEX settlement_final ON settlement (region, care_year) WHERE stage = 'FINAL';
ALTER TABLE settlement_contribution
    DROP COLUMN weight,
    -- What was charged for the care year before: advances and earlier settlements.
    ADD COLUMN charged_cents bigint NOT NULL DEFAULT 0,
    ADD COLUMN payable_by    text;
