-- Periods that are to be counted anew, made of the touched months; each is measured by itself, so that a month is seen while a
-- year still waits. Without a unique key: who measures a year never holds up who puts it in the queue once more.
CREATE TABLE touched_period (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    region       text        NOT NULL,
    fact         text        NOT NULL,
    period       text        NOT NULL COLLATE "C",
    months       integer     NOT NULL,
    municipality text        NOT NULL COLLATE "C",
    since        timestamptz NOT NULL,
    PRIMARY KEY (region, fact, period, id)
);
ALTER TABLE touched_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE touched_period FORCE ROW LEVEL SECURITY;
CREATE POLICY touched_period_region ON touched_period USING (region = (SELECT tandem_region()));
CREATE POLICY touched_period_every_region ON touched_period FOR SELECT USING ((SELECT tandem_region()) = '*');
GRANT SELECT, INSERT, DELETE ON touched_period TO tandem_app;
