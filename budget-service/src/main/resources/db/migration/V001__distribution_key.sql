-- Distribution keys (verdeelsleutels). Never changed: another division is another key.
CREATE TABLE distribution_key (
    distribution_key_id uuid        PRIMARY KEY,
    region              text        NOT NULL,
    name                text        NOT NULL,
    vintage             text        NOT NULL,
    source              text        NOT NULL,
    decision            text        NOT NULL,
    valid_from          date        NOT NULL,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT distribution_key_name UNIQUE (region, name, vintage)
);
ALTER TABLE distribution_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_key FORCE ROW LEVEL SECURITY;
-- The key '*' is seen by those who are not bound to one provider: keys are no business of providers.
CREATE POLICY distribution_key_tenant ON distribution_key
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON distribution_key TO tandem_app;

CREATE TABLE distribution_key_weight (
    distribution_key_id uuid   NOT NULL REFERENCES distribution_key,
    region              text   NOT NULL DEFAULT tandem_region(),
    municipality        text   NOT NULL,
    weight              bigint NOT NULL CHECK (weight > 0),
    PRIMARY KEY (distribution_key_id, municipality)
);
ALTER TABLE distribution_key_weight ENABLE ROW LEVEL SECURITY;
ALTER TABLE distribution_key_weight FORCE ROW LEVEL SECURITY;
CREATE POLICY distribution_key_weight_tenant ON distribution_key_weight
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON distribution_key_weight TO tandem_app;
