-- The core values (kernwaarden) and principles that purchase orders are held against, from a day on. Append-only.
CREATE TABLE core_value_set (
    set_id             uuid  PRIMARY KEY,
    region             text  NOT NULL,
    valid_from         date  NOT NULL,
    core_values        jsonb NOT NULL,
    principles         jsonb NOT NULL,
    decision_reference text  NOT NULL,
    UNIQUE (region, valid_from)
);
ALTER TABLE core_value_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE core_value_set FORCE ROW LEVEL SECURITY;
CREATE POLICY core_value_set_tenant ON core_value_set USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON core_value_set TO tandem_app;

-- Purchase orders (inkoopopdrachten) under a contract, and their versions, each from the first day of a quarter. Append-only.
CREATE TABLE purchase_order (
    order_id      uuid        PRIMARY KEY,
    region        text        NOT NULL,
    contract_id   uuid        NOT NULL REFERENCES contract,
    provider_code text        NOT NULL,
    title         text        NOT NULL,
    placed_at     timestamptz NOT NULL
);
CREATE INDEX purchase_order_contract ON purchase_order (contract_id);
ALTER TABLE purchase_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE purchase_order FORCE ROW LEVEL SECURITY;
CREATE POLICY purchase_order_tenant ON purchase_order
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON purchase_order TO tandem_app;

CREATE TABLE purchase_order_version (
    order_id           uuid        NOT NULL REFERENCES purchase_order,
    version_number     integer     NOT NULL CHECK (version_number >= 1),
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    from_day           date        NOT NULL CHECK (extract(day FROM from_day) = 1 AND extract(month FROM from_day) IN (1, 4, 7, 10)),
    goals              jsonb       NOT NULL,
    scores             jsonb       NOT NULL,
    decision_reference text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    PRIMARY KEY (order_id, version_number),
    UNIQUE (order_id, from_day)
);
ALTER TABLE purchase_order_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE purchase_order_version FORCE ROW LEVEL SECURITY;
CREATE POLICY purchase_order_version_tenant ON purchase_order_version
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON purchase_order_version TO tandem_app;

-- What a provider has to deliver beside care, again and again. Append-only.
CREATE TABLE obligation (
    obligation_id uuid    PRIMARY KEY,
    region        text    NOT NULL,
    contract_id   uuid    NOT NULL REFERENCES contract,
    provider_code text    NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('FUTURE_PLAN_16', 'OUTCOME_INDICATORS', 'PARTICIPATION_MEASUREMENT', 'KPI')),
    description   text    NOT NULL,
    every         text    NOT NULL CHECK (every IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    due_days      integer NOT NULL CHECK (due_days BETWEEN 1 AND 366),
    items         text[]  NOT NULL CHECK (items <> '{}'),
    from_day      date    NOT NULL,
    until_day     date    NOT NULL CHECK (until_day >= from_day)
);
CREATE INDEX obligation_contract ON obligation (contract_id);
ALTER TABLE obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_tenant ON obligation
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON obligation TO tandem_app;

-- A later delivery of the same period stands instead of an earlier one. Append-only.
CREATE TABLE obligation_delivery (
    delivery_id   uuid        PRIMARY KEY,
    region        text        NOT NULL,
    obligation_id uuid        NOT NULL REFERENCES obligation,
    provider_code text        NOT NULL,
    period_from   date        NOT NULL,
    delivered_on  date        NOT NULL,
    figures       jsonb       NOT NULL,
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX obligation_delivery_of ON obligation_delivery (obligation_id, period_from, delivery_id);
ALTER TABLE obligation_delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation_delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_delivery_tenant ON obligation_delivery
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON obligation_delivery TO tandem_app;

-- Lump sums (taakgericht): a fixed amount for a year, for a number of clients between two bounds.
CREATE TABLE lump_sum (
    lump_sum_id   uuid        PRIMARY KEY,
    region        text        NOT NULL,
    contract_id   uuid        NOT NULL REFERENCES contract,
    provider_code text        NOT NULL,
    year          integer     NOT NULL,
    instalments   integer     NOT NULL CHECK (instalments BETWEEN 1 AND 12),
    agreed_at     timestamptz NOT NULL,
    UNIQUE (contract_id, year)
);
ALTER TABLE lump_sum ENABLE ROW LEVEL SECURITY;
ALTER TABLE lump_sum FORCE ROW LEVEL SECURITY;
CREATE POLICY lump_sum_tenant ON lump_sum
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON lump_sum TO tandem_app;

-- The first one and each adjustment. Append-only.
CREATE TABLE lump_sum_term (
    lump_sum_id        uuid        NOT NULL REFERENCES lump_sum,
    from_instalment    integer     NOT NULL CHECK (from_instalment BETWEEN 1 AND 12),
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    year_cents         bigint      NOT NULL CHECK (year_cents >= 0),
    fewest_clients     integer     NOT NULL CHECK (fewest_clients >= 0),
    most_clients       integer     NOT NULL CHECK (most_clients >= fewest_clients),
    decision_reference text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    PRIMARY KEY (lump_sum_id, from_instalment)
);
ALTER TABLE lump_sum_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE lump_sum_term FORCE ROW LEVEL SECURITY;
CREATE POLICY lump_sum_term_tenant ON lump_sum_term
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON lump_sum_term TO tandem_app;

-- Append-only.
CREATE TABLE lump_sum_count (
    count_id      uuid        PRIMARY KEY,
    region        text        NOT NULL,
    lump_sum_id   uuid        NOT NULL REFERENCES lump_sum,
    provider_code text        NOT NULL,
    month         date        NOT NULL CHECK (extract(day FROM month) = 1),
    clients       integer     NOT NULL CHECK (clients >= 0),
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX lump_sum_count_of ON lump_sum_count (lump_sum_id, month, count_id);
ALTER TABLE lump_sum_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE lump_sum_count FORCE ROW LEVEL SECURITY;
CREATE POLICY lump_sum_count_tenant ON lump_sum_count
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON lump_sum_count TO tandem_app;

-- The index of tariffs for a year as it was published, with how it is reckoned. Append-only.
CREATE TABLE tariff_index (
    index_id      uuid        PRIMARY KEY,
    region        text        NOT NULL,
    year          integer     NOT NULL,
    publication   text        NOT NULL,
    published_on  date        NOT NULL,
    parameters    jsonb       NOT NULL,
    percent       numeric     NOT NULL,
    recorded_at   timestamptz NOT NULL,
    UNIQUE (region, year, publication)
);
ALTER TABLE tariff_index ENABLE ROW LEVEL SECURITY;
ALTER TABLE tariff_index FORCE ROW LEVEL SECURITY;
CREATE POLICY tariff_index_tenant ON tariff_index USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON tariff_index TO tandem_app;

-- On what a tariff rests (Besluit Jeugdwet 2.3, reële prijs). The last one of a product counts. Append-only.
CREATE TABLE real_price (
    price_id          uuid        PRIMARY KEY,
    region            text        NOT NULL,
    contract_id       uuid        NOT NULL REFERENCES contract,
    provider_code     text        NOT NULL,
    category          text        NOT NULL,
    code              text        NOT NULL,
    staff_cents       bigint      NOT NULL CHECK (staff_cents >= 0),
    client_cents      bigint      NOT NULL CHECK (client_cents >= 0),
    overhead_cents    bigint      NOT NULL CHECK (overhead_cents >= 0),
    indexation_cents  bigint      NOT NULL,
    source            text        NOT NULL,
    recorded_at       timestamptz NOT NULL
);
CREATE INDEX real_price_of ON real_price (contract_id, category, code, price_id);
ALTER TABLE real_price ENABLE ROW LEVEL SECURITY;
ALTER TABLE real_price FORCE ROW LEVEL SECURITY;
CREATE POLICY real_price_tenant ON real_price
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON real_price TO tandem_app;
