-- Institutions that may decide on youth care (gecertificeerde instellingen, Jeugdwet 1.1). Append-only.
CREATE TABLE certified_institution (
    region           text NOT NULL,
    institution_code text NOT NULL,
    name             text NOT NULL,
    from_day         date NOT NULL,
    until_day        date CHECK (until_day >= from_day),
    PRIMARY KEY (region, institution_code, from_day)
);
ALTER TABLE certified_institution ENABLE ROW LEVEL SECURITY;
ALTER TABLE certified_institution FORCE ROW LEVEL SECURITY;
CREATE POLICY certified_institution_tenant ON certified_institution USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON certified_institution TO tandem_app;

-- By which way a youth came to care (verwijzing, bepaling jeugdhulp), and what was allocated by it.
CREATE TABLE referral (
    referral_id             uuid        PRIMARY KEY,
    region                  text        NOT NULL,
    municipality            text        NOT NULL,
    provider_code           text        NOT NULL,
    reference               text        NOT NULL,
    referrer_type           text        NOT NULL CHECK (referrer_type IN ('01', '02', '03', '04', '05', '06', '08')),
    institution_code        text,
    determination_reference text,
    category                text        NOT NULL,
    dated_on                date        NOT NULL,
    recorded_at             timestamptz NOT NULL,
    allocation_number       bigint,
    UNIQUE (region, municipality, provider_code, reference),
    CHECK ((referrer_type = '04') = (institution_code IS NOT NULL)),
    CHECK ((institution_code IS NULL) = (determination_reference IS NULL))
);
COMMENT ON COLUMN referral.referrer_type IS 'COD327.';
CREATE INDEX referral_allocation ON referral (region, municipality, allocation_number);
ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_tenant ON referral
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND (tandem_sees_provider(provider_code) OR tandem_sees_provider(coalesce(institution_code, provider_code))));
CREATE POLICY referral_linked_once ON referral AS RESTRICTIVE FOR UPDATE
    USING (allocation_number IS NULL) WITH CHECK (allocation_number IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (allocation_number) ON referral TO tandem_app;

-- What was spent by personal budgets (pgb) in a month; a correction is an entry of its own. Append-only.
CREATE TABLE personal_budget_entry (
    entry_id     uuid        PRIMARY KEY,
    region       text        NOT NULL,
    municipality text        NOT NULL,
    month        date        NOT NULL CHECK (extract(day FROM month) = 1),
    category     text        NOT NULL,
    spent_cents  bigint      NOT NULL CHECK (spent_cents <> 0),
    youths       integer     NOT NULL CHECK (youths >= 0),
    reference    text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (region, municipality, reference)
);
COMMENT ON COLUMN personal_budget_entry.youths IS 'How many youths have such a budget in that month, as known at the entry.';
CREATE INDEX personal_budget_month ON personal_budget_entry (region, municipality, month);
ALTER TABLE personal_budget_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE personal_budget_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY personal_budget_entry_tenant ON personal_budget_entry
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND (SELECT current_setting('tandem.provider', true)) = '*');
GRANT SELECT, INSERT ON personal_budget_entry TO tandem_app;

-- A contract in which other regions take part (bovenregionaal), such as for closed care. Append-only.
CREATE TABLE supraregional_agreement (
    agreement_id       uuid   PRIMARY KEY,
    region             text   NOT NULL,
    contract_id        uuid   NOT NULL REFERENCES contract,
    provider_code      text   NOT NULL,
    partner_regions    text[] NOT NULL CHECK (cardinality(partner_regions) > 0),
    lead_region        text   NOT NULL,
    account_team       text   NOT NULL,
    protocol_reference text   NOT NULL,
    from_day           date   NOT NULL,
    until_day          date   NOT NULL CHECK (until_day >= from_day),
    UNIQUE (contract_id, from_day)
);
ALTER TABLE supraregional_agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE supraregional_agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY supraregional_agreement_tenant ON supraregional_agreement
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON supraregional_agreement TO tandem_app;

-- Requests for care that is bought nationally (LTA), and what became of them.
CREATE TABLE national_request (
    request_id   uuid PRIMARY KEY,
    region       text NOT NULL,
    municipality text NOT NULL,
    reference    text NOT NULL,
    asked_on     date NOT NULL,
    outcome      text CHECK (outcome IN ('GRANTED', 'REJECTED')),
    reason       text,
    decided_on   date CHECK (decided_on >= asked_on),
    UNIQUE (region, municipality, reference),
    CHECK ((outcome IS NULL) = (decided_on IS NULL)),
    CHECK ((outcome = 'REJECTED') = (reason IS NOT NULL))
);
ALTER TABLE national_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE national_request FORCE ROW LEVEL SECURITY;
CREATE POLICY national_request_tenant ON national_request
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
CREATE POLICY national_request_decided_once ON national_request AS RESTRICTIVE FOR UPDATE
    USING (outcome IS NULL) WITH CHECK (outcome IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (outcome, reason, decided_on) ON national_request TO tandem_app;

-- How many decisions a deliberation on coercive or closed care took in a month: numbers only. Append-only.
CREATE TABLE deliberation_count (
    region       text    NOT NULL,
    municipality text    NOT NULL,
    month        date    NOT NULL CHECK (extract(day FROM month) = 1),
    body         text    NOT NULL CHECK (body IN ('CIVIL_TRAJECTORY_DELIBERATION', 'CLOSED_CARE_COORDINATION')),
    outcome      text    NOT NULL CHECK (outcome IN ('PLACED', 'ALTERNATIVE', 'DEFERRED', 'NOT_NEEDED')),
    decisions    integer NOT NULL CHECK (decisions >= 0),
    PRIMARY KEY (region, municipality, month, body, outcome)
);
ALTER TABLE deliberation_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE deliberation_count FORCE ROW LEVEL SECURITY;
CREATE POLICY deliberation_count_tenant ON deliberation_count
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND (SELECT current_setting('tandem.provider', true)) = '*');
GRANT SELECT, INSERT ON deliberation_count TO tandem_app;

-- What an access team sees in cases, said about a provider, without the case. Append-only.
CREATE TABLE provider_concern (
    concern_id    uuid        PRIMARY KEY,
    region        text        NOT NULL,
    municipality  text        NOT NULL,
    provider_code text        NOT NULL,
    subject       text        NOT NULL,
    month         date        NOT NULL CHECK (extract(day FROM month) = 1),
    recorded_at   timestamptz NOT NULL
);
CREATE INDEX provider_concern_of ON provider_concern (region, provider_code, month);
ALTER TABLE provider_concern ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_concern FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_concern_tenant ON provider_concern
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality)
           AND (SELECT current_setting('tandem.provider', true)) = '*');
GRANT SELECT, INSERT ON provider_concern TO tandem_app;

-- Who bears what of an overspend that care of a subcontractor made. Append-only.
CREATE TABLE subcontract_overspend (
    overspend_id    uuid    PRIMARY KEY,
    region          text    NOT NULL,
    subcontract_id  uuid    NOT NULL REFERENCES subcontract,
    contract_id     uuid    NOT NULL REFERENCES contract,
    head_code       text    NOT NULL,
    sub_code        text    NOT NULL,
    care_year       integer NOT NULL,
    overspend_cents bigint  NOT NULL CHECK (overspend_cents > 0),
    head_cents      bigint  NOT NULL CHECK (head_cents >= 0),
    sub_cents       bigint  NOT NULL CHECK (sub_cents >= 0),
    settled_on      date    NOT NULL,
    UNIQUE (subcontract_id, care_year),
    CHECK (head_cents + sub_cents = overspend_cents)
);
ALTER TABLE subcontract_overspend ENABLE ROW LEVEL SECURITY;
ALTER TABLE subcontract_overspend FORCE ROW LEVEL SECURITY;
CREATE POLICY subcontract_overspend_tenant ON subcontract_overspend
    USING (region = (SELECT tandem_region()) AND (tandem_sees_provider(head_code) OR tandem_sees_provider(sub_code)));
GRANT SELECT, INSERT ON subcontract_overspend TO tandem_app;

-- A threshold drafts a proposal of its own; what the ceiling should become is for people to say.
ALTER TABLE contract_revision_proposal ALTER COLUMN proposed_ceiling_cents DROP NOT NULL;
