-- Youths of 18 and older with running care on the first of a month, as contracting counted them: it tells no ages.
CREATE TABLE adult_count (
    region       text    NOT NULL,
    municipality text    NOT NULL COLLATE "C",
    counted_on   date    NOT NULL,
    adults       integer NOT NULL,
    youths       integer NOT NULL,
    PRIMARY KEY (region, municipality, counted_on)
);
CREATE INDEX adult_count_period ON adult_count (region, counted_on);
ALTER TABLE adult_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE adult_count FORCE ROW LEVEL SECURITY;
CREATE POLICY adult_count_tenant ON adult_count
    USING (region = (SELECT tandem_region())
       AND ((SELECT tandem_sees_municipality('*')) OR tandem_sees_municipality(municipality)));
GRANT SELECT, INSERT, UPDATE ON adult_count TO tandem_app;
