-- Regions that were ever measured, for the measuring itself ('*'), which starts every month anew in each of them.
CREATE TABLE measured_region (
    region text PRIMARY KEY
);
ALTER TABLE measured_region ENABLE ROW LEVEL SECURITY;
ALTER TABLE measured_region FORCE ROW LEVEL SECURITY;
CREATE POLICY measured_region_own ON measured_region USING (region = (SELECT tandem_region()));
CREATE POLICY measured_region_every ON measured_region FOR SELECT USING ((SELECT tandem_region()) = '*');
GRANT SELECT, INSERT ON measured_region TO tandem_app;
