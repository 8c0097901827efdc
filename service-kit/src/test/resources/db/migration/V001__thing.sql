CREATE TABLE thing (
    thing_id uuid PRIMARY KEY,
    region text NOT NULL,
    municipality text NOT NULL,
    name text NOT NULL,
    cents bigint NOT NULL,
    version bigint NOT NULL DEFAULT 0
);
ALTER TABLE thing ENABLE ROW LEVEL SECURITY;
ALTER TABLE thing FORCE ROW LEVEL SECURITY;
CREATE POLICY thing_tenant ON thing
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT, UPDATE ON thing TO tandem_app;

CREATE TABLE heard (
    event_id text NOT NULL,
    region text NOT NULL,
    name text NOT NULL
);
ALTER TABLE heard ENABLE ROW LEVEL SECURITY;
ALTER TABLE heard FORCE ROW LEVEL SECURITY;
CREATE POLICY heard_region ON heard USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON heard TO tandem_app;
