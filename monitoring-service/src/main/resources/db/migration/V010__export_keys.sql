-- With what pseudonyms are made anew for exports, another every year: an export can be joined with itself and the others of its
-- year, but neither with events nor with what was kept of former years.
CREATE TABLE export_key (
    region text    NOT NULL,
    year   integer NOT NULL,
    secret bytea   NOT NULL,
    PRIMARY KEY (region, year)
);
ALTER TABLE export_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE export_key FORCE ROW LEVEL SECURITY;
CREATE POLICY export_key_region ON export_key USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON export_key TO tandem_app;
