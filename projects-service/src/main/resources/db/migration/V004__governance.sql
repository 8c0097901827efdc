-- The bodies of a region and what each may do; a profile brings the usual ones.
CREATE TABLE body (
    region text   NOT NULL,
    code   text   NOT NULL,
    name   text   NOT NULL,
    rights text[] NOT NULL,
    PRIMARY KEY (region, code)
);
ALTER TABLE body ENABLE ROW LEVEL SECURITY;
ALTER TABLE body FORCE ROW LEVEL SECURITY;
CREATE POLICY body_region ON body USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE, DELETE ON body TO tandem_app;
