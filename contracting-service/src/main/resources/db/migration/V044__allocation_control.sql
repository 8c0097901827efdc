-- What is asked of allocations of a category, from a day on. Append-only.
CREATE TABLE allocation_rule (
    rule_id             uuid    PRIMARY KEY,
    region              text    NOT NULL,
    category            text    NOT NULL,
    from_day            date    NOT NULL,
    four_eyes           boolean NOT NULL,
    most_months         integer CHECK (most_months BETWEEN 1 AND 240),
    reindication_weeks  integer CHECK (reindication_weeks BETWEEN 1 AND 52),
    long_care_months    integer CHECK (long_care_months BETWEEN 1 AND 240),
    decision_reference  text    NOT NULL,
    UNIQUE (region, category, from_day)
);
COMMENT ON COLUMN allocation_rule.long_care_months IS 'A longer allocation asks for a look at the Wlz first.';
ALTER TABLE allocation_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_rule_tenant ON allocation_rule USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON allocation_rule TO tandem_app;

-- What an access team proposes to allocate; in some categories another person approves it.
CREATE TABLE allocation_proposal (
    proposal_id       uuid        PRIMARY KEY,
    region            text        NOT NULL,
    municipality      text        NOT NULL,
    provider_code     text        NOT NULL,
    allocation_number bigint      NOT NULL,
    category          text        NOT NULL,
    code              text,
    start_day         date        NOT NULL,
    end_day           date        NOT NULL CHECK (end_day >= start_day),
    contract_id       uuid        NOT NULL REFERENCES contract,
    four_eyes         boolean     NOT NULL,
    proposed_by       text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    state             text        NOT NULL CHECK (state IN ('AWAITS_APPROVAL', 'APPROVED', 'REFUSED')),
    decided_by        text,
    decided_at        timestamptz,
    reason            text,
    UNIQUE (region, municipality, allocation_number),
    CHECK (decided_by <> proposed_by),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
COMMENT ON COLUMN allocation_proposal.proposed_by IS 'Subject of the token, never a name.';
ALTER TABLE allocation_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_proposal_tenant ON allocation_proposal
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND (SELECT current_setting('tandem.provider', true)) = '*');
CREATE POLICY allocation_proposal_decided_once ON allocation_proposal AS RESTRICTIVE FOR UPDATE
    USING (state = 'AWAITS_APPROVAL') WITH CHECK (state <> 'AWAITS_APPROVAL');
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason) ON allocation_proposal TO tandem_app;

-- Crisis care that began without a decision; it may run for four weeks.
CREATE TABLE crisis_start (
    crisis_id         uuid        PRIMARY KEY,
    region            text        NOT NULL,
    municipality      text        NOT NULL,
    provider_code     text        NOT NULL,
    reference         text        NOT NULL,
    start_day         date        NOT NULL,
    reported_at       timestamptz NOT NULL,
    allocation_number bigint,
    UNIQUE (region, provider_code, reference)
);
ALTER TABLE crisis_start ENABLE ROW LEVEL SECURITY;
ALTER TABLE crisis_start FORCE ROW LEVEL SECURITY;
CREATE POLICY crisis_start_tenant ON crisis_start
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
CREATE POLICY crisis_start_allocated_once ON crisis_start AS RESTRICTIVE FOR UPDATE
    USING (allocation_number IS NULL) WITH CHECK (allocation_number IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (allocation_number) ON crisis_start TO tandem_app;

-- A youth moved: another municipality pays, and looks at the care again.
CREATE TABLE client_move (
    move_id               uuid        PRIMARY KEY,
    region                text        NOT NULL,
    from_municipality     text        NOT NULL,
    to_municipality       text        NOT NULL CHECK (to_municipality <> from_municipality),
    allocation_id         uuid        NOT NULL REFERENCES allocation,
    allocation_number     bigint      NOT NULL,
    provider_code         text        NOT NULL,
    client_pseudonym      text        NOT NULL,
    moved_on              date        NOT NULL,
    recorded_at           timestamptz NOT NULL,
    new_allocation_number bigint,
    UNIQUE (allocation_id, moved_on)
);
ALTER TABLE client_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_move FORCE ROW LEVEL SECURITY;
CREATE POLICY client_move_tenant ON client_move
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code)
           AND (tandem_sees_municipality(from_municipality) OR tandem_sees_municipality(to_municipality)));
CREATE POLICY client_move_assessed_once ON client_move AS RESTRICTIVE FOR UPDATE
    USING (new_allocation_number IS NULL) WITH CHECK (new_allocation_number IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (new_allocation_number) ON client_move TO tandem_app;

ALTER TABLE work_item DROP CONSTRAINT work_item_subject_kind_check;
ALTER TABLE work_item ADD CONSTRAINT work_item_subject_kind_check
    CHECK (subject_kind IN ('MESSAGE', 'REQUEST', 'ALLOCATION', 'DECLARATION', 'DELIVERY', 'PROVIDER', 'CLIENT_STOP',
                            'CRISIS_START'));
