-- What was agreed can be amended from a day on; what was agreed before keeps standing for the time before.
ALTER TABLE contract
    ADD COLUMN version_number integer NOT NULL DEFAULT 1 CHECK (version_number >= 1),
    ADD COLUMN ended_at       timestamptz,
    ADD COLUMN end_reason     text,
    ADD COLUMN end_decision   text,
    DROP CONSTRAINT contract_state_check,
    DROP CONSTRAINT contract_check1;
ALTER TABLE contract
    ADD CHECK (state IN ('DRAFT', 'ACTIVE', 'ENDED')),
    ADD CHECK ((state <> 'DRAFT') = (activated_at IS NOT NULL)),
    ADD CHECK ((state = 'ENDED') = (ended_at IS NOT NULL AND end_reason IS NOT NULL AND end_decision IS NOT NULL));
COMMENT ON COLUMN contract.version_number IS 'Of the latest version, which may come into force later.';
GRANT UPDATE (end_date, version_number, ended_at, end_reason, end_decision) ON contract TO tandem_app;

ALTER TABLE contract_product
    ADD COLUMN version_number integer NOT NULL DEFAULT 1 CHECK (version_number >= 1),
    ADD COLUMN valid_from     date,
    ADD COLUMN valid_until    date,
    ADD CHECK (valid_until >= valid_from - 1),
    DROP CONSTRAINT contract_product_pkey,
    ADD PRIMARY KEY (contract_id, version_number, category, code);
COMMENT ON COLUMN contract_product.valid_from IS 'Empty in the first version: from the first day of the contract.';
COMMENT ON COLUMN contract_product.valid_until IS
    'Empty in the latest version: until the last day of the contract. The day before valid_from when a later version took its place.';
GRANT UPDATE (valid_until) ON contract_product TO tandem_app;

-- Why and by which decision there is a second version, a third, and so on. Append-only.
CREATE TABLE contract_amendment (
    contract_id        uuid        NOT NULL REFERENCES contract,
    version_number     integer     NOT NULL CHECK (version_number >= 2),
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    effective_from     date        NOT NULL,
    end_date_before    date        NOT NULL,
    end_date           date        NOT NULL CHECK (end_date >= end_date_before),
    reason             text        NOT NULL,
    explanation        text,
    decision_reference text        NOT NULL,
    index_year         integer,
    index_percent      numeric(9, 4),
    recorded_at        timestamptz NOT NULL,
    PRIMARY KEY (contract_id, version_number),
    CHECK ((reason = 'INDEXATION') = (index_year IS NOT NULL)),
    CHECK ((index_year IS NULL) = (index_percent IS NULL))
);
ALTER TABLE contract_amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_amendment FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_amendment_tenant ON contract_amendment
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON contract_amendment TO tandem_app;

-- Months of which the books are closed: nothing that is agreed now has effect in them. Append-only.
CREATE TABLE closed_period (
    closed_period_id   uuid        PRIMARY KEY,
    region             text        NOT NULL,
    first_day          date        NOT NULL,
    last_day           date        NOT NULL CHECK (last_day >= first_day),
    decision_reference text        NOT NULL,
    closed_at          timestamptz NOT NULL
);
CREATE INDEX closed_period_days ON closed_period (region, first_day, last_day);
ALTER TABLE closed_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_period FORCE ROW LEVEL SECURITY;
CREATE POLICY closed_period_tenant ON closed_period USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON closed_period TO tandem_app;
