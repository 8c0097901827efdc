-- Measures (maatregelen) that should lower cost, with what they should bring against which forecast.
CREATE TABLE measure (
    measure_id           uuid        PRIMARY KEY,
    region               text        NOT NULL,
    code                 text        NOT NULL,
    description          text        NOT NULL,
    categories           text[]      NOT NULL,
    baseline_forecast_id uuid        NOT NULL REFERENCES forecast,
    target_saving_cents  bigint      NOT NULL CHECK (target_saving_cents > 0),
    decision             text        NOT NULL,
    recorded_at          timestamptz NOT NULL,
    CONSTRAINT measure_code UNIQUE (region, code)
);
ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure FORCE ROW LEVEL SECURITY;
CREATE POLICY measure_tenant ON measure USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON measure TO tandem_app;
