-- The latest figure of every indicator, as monitoring told it; municipality '' is the region as a whole.
CREATE TABLE indicator_value (
    region         text        NOT NULL,
    indicator_code text        NOT NULL,
    municipality   text        NOT NULL,
    period         text        NOT NULL,
    numerator      bigint      NOT NULL,
    denominator    bigint      NOT NULL,
    value          bigint,
    unit           text        NOT NULL,
    measured_at    timestamptz NOT NULL,
    PRIMARY KEY (region, indicator_code, municipality, period)
);
ALTER TABLE indicator_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_value FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_value_tenant ON indicator_value
    USING (region = (SELECT tandem_region()) AND (municipality = '' OR tandem_sees_municipality(municipality)));
GRANT SELECT, INSERT, UPDATE ON indicator_value TO tandem_app;
