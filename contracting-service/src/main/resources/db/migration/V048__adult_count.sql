-- How many of the youths with running care had come of age on the first of a month. A count is kept as it was made.
CREATE TABLE adult_count (
    region       text    NOT NULL,
    municipality text    NOT NULL,
    counted_on   date    NOT NULL,
    adults       integer NOT NULL,
    youths       integer NOT NULL,
    PRIMARY KEY (region, counted_on, municipality)
);
ALTER TABLE adult_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE adult_count FORCE ROW LEVEL SECURITY;
CREATE POLICY adult_count_tenant ON adult_count
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND tandem_sees_provider('*'));
GRANT SELECT, INSERT ON adult_count TO tandem_app;
