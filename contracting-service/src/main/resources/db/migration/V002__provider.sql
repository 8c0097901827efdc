CREATE TABLE provider (
    provider_id   uuid        PRIMARY KEY,
    region        text        NOT NULL,
    agb_code      text        NOT NULL CHECK (agb_code ~ '^[0-9]{8}$'),
    name          text        NOT NULL,
    kvk_number    text        CHECK (kvk_number ~ '^[0-9]{8}$'),
    registered_at timestamptz NOT NULL,
    UNIQUE (region, agb_code)
);
ALTER TABLE provider ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_tenant ON provider
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(agb_code));
GRANT SELECT, INSERT ON provider TO tandem_app;
