-- Parts of the care that are bought in their own way (segmenten), from a day on. Append-only.
CREATE TABLE segment (
    segment_id         uuid    PRIMARY KEY,
    region             text    NOT NULL,
    code               text    NOT NULL,
    name               text    NOT NULL,
    weight             text    NOT NULL CHECK (weight IN ('LIGHT', 'HEAVY')),
    procedures         text[]  NOT NULL CHECK (procedures <> '{}'),
    valid_from         date    NOT NULL,
    decision_reference text    NOT NULL,
    UNIQUE (region, code, valid_from)
);
ALTER TABLE segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE segment FORCE ROW LEVEL SECURITY;
CREATE POLICY segment_tenant ON segment USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON segment TO tandem_app;

-- How care of a segment is bought: open house, tender or framework.
CREATE TABLE procurement (
    procurement_id      uuid        PRIMARY KEY,
    region              text        NOT NULL,
    reference           text        NOT NULL,
    title               text        NOT NULL,
    kind                text        NOT NULL CHECK (kind IN ('OPEN_HOUSE', 'TENDER', 'FRAMEWORK')),
    segment_code        text        NOT NULL,
    framework_sent_on   date,
    publish_on          date        NOT NULL,
    apply_until         date        NOT NULL CHECK (apply_until >= publish_on),
    contracts_start     date        NOT NULL,
    contracts_end       date        NOT NULL CHECK (contracts_end > contracts_start),
    requirements        jsonb       NOT NULL,
    entry_windows       jsonb       NOT NULL,
    entry_quota         integer     CHECK (entry_quota >= 0),
    budget_cents        bigint      CHECK (budget_cents > 0),
    guaranteed_percent  integer     CHECK (guaranteed_percent BETWEEN 1 AND 100),
    released_cents      bigint      NOT NULL DEFAULT 0 CHECK (released_cents >= 0),
    decision_reference  text        NOT NULL,
    registered_at       timestamptz NOT NULL,
    UNIQUE (region, reference),
    CHECK ((kind = 'TENDER') = (budget_cents IS NOT NULL)),
    CHECK ((kind = 'TENDER') = (guaranteed_percent IS NOT NULL))
);
ALTER TABLE procurement ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement FORCE ROW LEVEL SECURITY;
CREATE POLICY procurement_tenant ON procurement USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE (released_cents) ON procurement TO tandem_app;

-- Who asks to be contracted (inschrijving), and what came of it.
CREATE TABLE procurement_application (
    application_id     uuid PRIMARY KEY,
    region             text NOT NULL,
    procurement_id     uuid NOT NULL REFERENCES procurement,
    provider_code      text NOT NULL,
    applied_on         date NOT NULL,
    checks             jsonb NOT NULL,
    qualified          boolean NOT NULL,
    decision           text CHECK (decision IN ('ADMITTED', 'REFUSED')),
    decided_on         date,
    decision_reference text,
    reason             text,
    contract_id        uuid REFERENCES contract,
    CHECK ((decision IS NULL) = (decided_on IS NULL)),
    CHECK ((decision IS NULL) = (decision_reference IS NULL)),
    CHECK (decision IS DISTINCT FROM 'ADMITTED' OR qualified),
    CHECK (decision IS DISTINCT FROM 'REFUSED' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX procurement_application_once ON procurement_application (procurement_id, provider_code)
    WHERE decision IS DISTINCT FROM 'REFUSED';
CREATE INDEX procurement_application_provider ON procurement_application (region, provider_code);
ALTER TABLE procurement_application ENABLE ROW LEVEL SECURITY;
ALTER TABLE procurement_application FORCE ROW LEVEL SECURITY;
CREATE POLICY procurement_application_tenant ON procurement_application
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (checks, qualified, decision, decided_on, decision_reference, reason, contract_id)
    ON procurement_application TO tandem_app;

-- What was released of the reserved part of a tender, by decision. Append-only.
CREATE TABLE reserve_release (
    release_id         uuid   PRIMARY KEY,
    region             text   NOT NULL,
    procurement_id     uuid   NOT NULL REFERENCES procurement,
    cents              bigint NOT NULL CHECK (cents > 0),
    decision_reference text   NOT NULL,
    released_on        date   NOT NULL
);
CREATE INDEX reserve_release_procurement ON reserve_release (procurement_id);
ALTER TABLE reserve_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE reserve_release FORCE ROW LEVEL SECURITY;
CREATE POLICY reserve_release_tenant ON reserve_release
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON reserve_release TO tandem_app;

-- From when a contract is activated only with a provider that was found suitable. Append-only.
CREATE TABLE suitability_gate (
    gate_id            uuid PRIMARY KEY,
    region             text NOT NULL,
    contracts_from     date NOT NULL,
    decision_reference text NOT NULL,
    UNIQUE (region, contracts_from)
);
ALTER TABLE suitability_gate ENABLE ROW LEVEL SECURITY;
ALTER TABLE suitability_gate FORCE ROW LEVEL SECURITY;
CREATE POLICY suitability_gate_tenant ON suitability_gate USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON suitability_gate TO tandem_app;
