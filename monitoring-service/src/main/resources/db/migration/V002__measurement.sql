-- The latest figure of an indicator; municipality '' is the region as a whole, which everybody in it may see.
CREATE TABLE measurement (
    region         text        NOT NULL,
    indicator_code text        NOT NULL,
    period         text        NOT NULL COLLATE "C",
    municipality   text        NOT NULL COLLATE "C",
    numerator      bigint      NOT NULL,
    denominator    bigint      NOT NULL,
    value          bigint,
    measured_at    timestamptz NOT NULL,
    PRIMARY KEY (region, indicator_code, period, municipality)
);
ALTER TABLE measurement ENABLE ROW LEVEL SECURITY;
ALTER TABLE measurement FORCE ROW LEVEL SECURITY;
CREATE POLICY measurement_tenant ON measurement
    USING (region = (SELECT tandem_region()) AND (municipality = '' OR tandem_sees_municipality(municipality)));
GRANT SELECT, INSERT, UPDATE ON measurement TO tandem_app;
