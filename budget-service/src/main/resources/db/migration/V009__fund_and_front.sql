-- The front budget (voorkant): what a municipality may spend itself of its contribution of 2018.
CREATE TABLE front_budget (
    region                  text        NOT NULL,
    municipality            text        NOT NULL,
    contribution_2018_cents bigint      NOT NULL CHECK (contribution_2018_cents >= 0),
    solidary_until_year     integer     NOT NULL,
    decision                text        NOT NULL,
    recorded_at             timestamptz NOT NULL,
    PRIMARY KEY (region, municipality)
);
ALTER TABLE front_budget ENABLE ROW LEVEL SECURITY;
ALTER TABLE front_budget FORCE ROW LEVEL SECURITY;
CREATE POLICY front_budget_tenant ON front_budget
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON front_budget TO tandem_app;
CREATE TABLE front_request (
    front_request_id uuid        PRIMARY KEY,
    region           text        NOT NULL,
    municipality     text        NOT NULL,
    year             integer     NOT NULL,
    amount_cents     bigint      NOT NULL CHECK (amount_cents > 0),
    purpose          text        NOT NULL,
    accounting       text        NOT NULL CHECK (accounting IN ('SOLIDARY', 'OWN_RISK')),
    recorded_at      timestamptz NOT NULL,
    FOREIGN KEY (region, municipality) REFERENCES front_budget
);
ALTER TABLE front_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE front_request FORCE ROW LEVEL SECURITY;
CREATE POLICY front_request_tenant ON front_request
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON front_request TO tandem_app;

-- Funds: money with a purpose. Entries add up to what is left; never below nothing.
CREATE TABLE fund (
    region      text        NOT NULL,
    code        text        NOT NULL,
    name        text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('INNOVATION', 'RESIDUAL', 'EXTERNAL')),
    purpose     text        NOT NULL,
    decision    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, code)
);
ALTER TABLE fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_tenant ON fund USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON fund TO tandem_app;
CREATE TABLE fund_entry (
    fund_entry_id uuid        PRIMARY KEY,
    region        text        NOT NULL,
    fund_code     text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('CONTRIBUTION', 'GRANT', 'SETTLED_GRANT', 'ASSIGNMENT')),
    project       text,
    amount_cents  bigint      NOT NULL,
    description   text        NOT NULL,
    decision      text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    FOREIGN KEY (region, fund_code) REFERENCES fund
);
CREATE INDEX fund_entry_fund ON fund_entry (region, fund_code, fund_entry_id);
ALTER TABLE fund_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_entry_tenant ON fund_entry USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON fund_entry TO tandem_app;

-- Local cost of a municipality, which the region does not pay; for its financial monitor.
CREATE TABLE local_cost (
    local_cost_id uuid        PRIMARY KEY,
    region        text        NOT NULL,
    municipality  text        NOT NULL,
    year          integer     NOT NULL,
    subject       text        NOT NULL,
    amount_cents  bigint      NOT NULL,
    recorded_at   timestamptz NOT NULL
);
ALTER TABLE local_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE local_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY local_cost_tenant ON local_cost
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON local_cost TO tandem_app;
