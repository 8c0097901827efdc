-- Rows that belong to nobody in particular: for the service itself and those who act for a whole region.
CREATE FUNCTION contracting_sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('tandem.municipality', true) = '*' AND current_setting('tandem.provider', true) = '*' $$;

CREATE TABLE contract (
    contract_id     uuid        PRIMARY KEY,
    region          text        NOT NULL,
    contract_number text        NOT NULL,
    provider_code   text        NOT NULL,
    start_date      date        NOT NULL,
    end_date        date        NOT NULL CHECK (end_date >= start_date),
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE')),
    activated_at    timestamptz,
    version         bigint      NOT NULL,
    UNIQUE (region, contract_number),
    FOREIGN KEY (region, provider_code) REFERENCES provider (region, agb_code),
    CHECK ((state = 'ACTIVE') = (activated_at IS NOT NULL))
);
CREATE INDEX contract_provider ON contract (region, provider_code);
ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_tenant ON contract
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (state, activated_at, version) ON contract TO tandem_app;

CREATE TABLE contract_product (
    contract_id     uuid   NOT NULL REFERENCES contract,
    region          text   NOT NULL,
    provider_code   text   NOT NULL,
    category        text   NOT NULL,
    code            text   NOT NULL,
    name            text   NOT NULL,
    unit            text   NOT NULL,
    tariff_cents    bigint NOT NULL CHECK (tariff_cents > 0),
    funding_variant text   NOT NULL CHECK (funding_variant IN ('EFFORT', 'OUTPUT', 'TASK')),
    PRIMARY KEY (contract_id, category, code)
);
ALTER TABLE contract_product ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_product FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_product_tenant ON contract_product
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON contract_product TO tandem_app;

CREATE TABLE contract_ceiling (
    contract_id    uuid    NOT NULL REFERENCES contract,
    care_year      integer NOT NULL,
    region         text    NOT NULL,
    provider_code  text    NOT NULL,
    ceiling_cents  bigint  NOT NULL CHECK (ceiling_cents >= 0),
    reserved_cents bigint  NOT NULL DEFAULT 0 CHECK (reserved_cents >= 0),
    declared_cents bigint  NOT NULL DEFAULT 0 CHECK (declared_cents >= 0),
    PRIMARY KEY (contract_id, care_year)
);
CREATE INDEX contract_ceiling_year ON contract_ceiling (region, care_year);
ALTER TABLE contract_ceiling ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_ceiling FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_ceiling_tenant ON contract_ceiling
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (reserved_cents, declared_cents) ON contract_ceiling TO tandem_app;

-- What an allocation may still cost: a ceiling's reserved_cents is the sum of greatest(0, amount - used) of its rows here.
-- A row changes only while the ceilings of its contract are locked.
CREATE TABLE ceiling_reservation (
    allocation_id uuid    NOT NULL,
    contract_id   uuid    NOT NULL REFERENCES contract,
    care_year     integer NOT NULL,
    region        text    NOT NULL,
    amount_cents  bigint  NOT NULL CHECK (amount_cents >= 0),
    used_cents    bigint  NOT NULL,
    PRIMARY KEY (allocation_id, contract_id, care_year)
);
ALTER TABLE ceiling_reservation ENABLE ROW LEVEL SECURITY;
ALTER TABLE ceiling_reservation FORCE ROW LEVEL SECURITY;
CREATE POLICY ceiling_reservation_tenant ON ceiling_reservation
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT, UPDATE (amount_cents, used_cents) ON ceiling_reservation TO tandem_app;
