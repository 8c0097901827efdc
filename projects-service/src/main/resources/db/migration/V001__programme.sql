CREATE TABLE programme (
    id          uuid PRIMARY KEY,
    region      text NOT NULL,
    name        text NOT NULL,
    description text,
    start_date  date,
    end_date    date,
    CHECK (end_date >= start_date)
);
CREATE INDEX programme_name ON programme (region, name, id);
ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme FORCE ROW LEVEL SECURITY;
CREATE POLICY programme_region ON programme USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON programme TO tandem_app;
