-- A figure of a subregion stands beside those of municipalities; one of the region has neither.
ALTER TABLE measurement
    ADD COLUMN subregion text NOT NULL DEFAULT '',
    ADD CHECK (municipality = '' OR subregion = ''),
    DROP CONSTRAINT measurement_pkey,
    ADD PRIMARY KEY (region, indicator_code, period, municipality, subregion);
CREATE INDEX measurement_period ON measurement (region, period);
