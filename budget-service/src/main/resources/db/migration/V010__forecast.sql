-- Allocations as contracting told them: who may still get care, and since when.
CREATE TABLE known_allocation (
    region        text NOT NULL,
    allocation_id text NOT NULL,
    municipality  text NOT NULL,
    provider_code text NOT NULL,
    category      text NOT NULL,
    start_day     date NOT NULL,
    end_day       date,
    deleted       boolean NOT NULL DEFAULT false,
    stopped_on    date,
    known_on      date NOT NULL,
    PRIMARY KEY (region, allocation_id)
);
ALTER TABLE known_allocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_allocation FORCE ROW LEVEL SECURITY;
CREATE POLICY known_allocation_tenant ON known_allocation
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (municipality, provider_code, category, start_day, end_day, deleted, stopped_on) ON known_allocation TO tandem_app;

-- Forecasts (prognoses). Frozen: another run is another forecast.
CREATE TABLE forecast (
    forecast_id uuid        PRIMARY KEY,
    region      text        NOT NULL,
    year        integer     NOT NULL,
    as_of       date        NOT NULL,
    seed        bigint      NOT NULL,
    input_hash  text        NOT NULL,
    low_cents   bigint      NOT NULL,
    expected_cents bigint   NOT NULL,
    high_cents  bigint      NOT NULL,
    accuracy    jsonb       NOT NULL,
    calculated_at timestamptz NOT NULL
);
ALTER TABLE forecast ENABLE ROW LEVEL SECURITY;
ALTER TABLE forecast FORCE ROW LEVEL SECURITY;
CREATE POLICY forecast_tenant ON forecast USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON forecast TO tandem_app;
CREATE TABLE forecast_scenario (
    forecast_id    uuid   NOT NULL REFERENCES forecast,
    region         text   NOT NULL,
    municipality   text   NOT NULL,
    realised_cents bigint NOT NULL,
    low_cents      bigint NOT NULL,
    expected_cents bigint NOT NULL,
    high_cents     bigint NOT NULL,
    PRIMARY KEY (forecast_id, municipality)
);
ALTER TABLE forecast_scenario ENABLE ROW LEVEL SECURITY;
ALTER TABLE forecast_scenario FORCE ROW LEVEL SECURITY;
CREATE POLICY forecast_scenario_tenant ON forecast_scenario
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON forecast_scenario TO tandem_app;
CREATE TABLE forecast_month (
    forecast_id     uuid    NOT NULL REFERENCES forecast,
    region          text    NOT NULL,
    municipality    text    NOT NULL,
    provider_code   text    NOT NULL,
    category        text    NOT NULL,
    month           integer NOT NULL CHECK (month BETWEEN 1 AND 12),
    booked_cents    bigint  NOT NULL,
    committed_cents bigint  NOT NULL,
    expected_cents  bigint  NOT NULL,
    PRIMARY KEY (forecast_id, municipality, provider_code, category, month)
);
ALTER TABLE forecast_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE forecast_month FORCE ROW LEVEL SECURITY;
CREATE POLICY forecast_month_tenant ON forecast_month
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON forecast_month TO tandem_app;
