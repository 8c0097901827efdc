-- Settlements (verrekeningen). Frozen: another run is another settlement.
CREATE TABLE settlement (
    settlement_id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    region              text        NOT NULL,
    care_year           integer     NOT NULL,
    scheme              text        NOT NULL,
    distribution_key_id uuid        REFERENCES distribution_key,
    total_cents         bigint      NOT NULL,
    input_hash          text        NOT NULL,
    calculated_at       timestamptz NOT NULL
);
CREATE INDEX settlement_region ON settlement (region, settlement_id);
ALTER TABLE settlement ENABLE ROW LEVEL SECURITY;
ALTER TABLE settlement FORCE ROW LEVEL SECURITY;
CREATE POLICY settlement_tenant ON settlement
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON settlement TO tandem_app;

-- The inputs exactly as they were hashed. They hold every municipality's cost: only for who is bound to none.
CREATE TABLE settlement_input (
    settlement_id uuid PRIMARY KEY REFERENCES settlement,
    region        text NOT NULL,
    inputs        text NOT NULL
);
ALTER TABLE settlement_input ENABLE ROW LEVEL SECURITY;
ALTER TABLE settlement_input FORCE ROW LEVEL SECURITY;
CREATE POLICY settlement_input_tenant ON settlement_input
    USING (region = (SELECT tandem_region())
           AND (SELECT tandem_sees_municipality('*'))
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON settlement_input TO tandem_app;

CREATE TABLE settlement_contribution (
    settlement_id      uuid   NOT NULL REFERENCES settlement,
    region             text   NOT NULL,
    municipality       text   NOT NULL,
    cost_cents         bigint NOT NULL,
    weight             bigint,
    contribution_cents bigint NOT NULL,
    -- The explanation as it was given, in JSON.
    steps              text   NOT NULL,
    PRIMARY KEY (settlement_id, municipality)
);
ALTER TABLE settlement_contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE settlement_contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY settlement_contribution_tenant ON settlement_contribution
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON settlement_contribution TO tandem_app;
