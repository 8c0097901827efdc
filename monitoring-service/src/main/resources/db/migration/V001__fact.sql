-- Every approved line that was heard, once: the primary key is what keeps a line from counting twice.
CREATE TABLE care_line (
    region           text    NOT NULL,
    line_id          text    NOT NULL COLLATE "C",
    municipality     text    NOT NULL COLLATE "C",
    client_pseudonym text    NOT NULL COLLATE "C",
    care_year        integer NOT NULL CHECK (care_year BETWEEN 1900 AND 9999),
    care_month       integer NOT NULL CHECK (care_month BETWEEN 1 AND 12),
    amount_cents     bigint  NOT NULL,
    PRIMARY KEY (region, line_id)
);
ALTER TABLE care_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE care_line FORCE ROW LEVEL SECURITY;
CREATE POLICY care_line_tenant ON care_line
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT ON care_line TO tandem_app;

-- The lines summed per youth and month. lines is debits minus credits, so a line that was taken back leaves nothing;
-- it may be below zero for a while, when a credit arrives before its debit.
CREATE TABLE youth_month (
    region           text    NOT NULL,
    municipality     text    NOT NULL COLLATE "C",
    care_year        integer NOT NULL,
    care_month       integer NOT NULL,
    client_pseudonym text    NOT NULL COLLATE "C",
    cost_cents       bigint  NOT NULL,
    lines            bigint  NOT NULL,
    PRIMARY KEY (region, municipality, care_year, care_month, client_pseudonym)
);
-- For the region as a whole; the primary key serves one municipality.
CREATE INDEX youth_month_region ON youth_month (region, care_year, care_month);
ALTER TABLE youth_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE youth_month FORCE ROW LEVEL SECURITY;
-- Whether all municipalities are seen is asked once and not per row: the measuring reads a year of the region at a time,
-- and so the planner also knows that it is many rows.
CREATE POLICY youth_month_tenant ON youth_month
    USING (region = (SELECT tandem_region())
       AND ((SELECT tandem_sees_municipality('*')) OR tandem_sees_municipality(municipality)));
GRANT SELECT, INSERT, UPDATE ON youth_month TO tandem_app;

-- Months with new lines that are not measured yet. A queue without a unique key: writers never wait for each other or
-- for the measuring, and a row becomes visible together with the lines it stands for.
CREATE TABLE touched_month (
    id           bigint  GENERATED ALWAYS AS IDENTITY,
    region       text    NOT NULL,
    municipality text    NOT NULL,
    care_year    integer NOT NULL,
    care_month   integer NOT NULL,
    PRIMARY KEY (region, id)
);
ALTER TABLE touched_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE touched_month FORCE ROW LEVEL SECURITY;
CREATE POLICY touched_month_region ON touched_month USING (region = (SELECT tandem_region()));
-- '*' is the measuring, which has to find the regions with work; it holds no personal data.
CREATE POLICY touched_month_every_region ON touched_month FOR SELECT USING ((SELECT tandem_region()) = '*');
GRANT SELECT, INSERT, DELETE ON touched_month TO tandem_app;
