-- A stop on new clients (cliëntenstop) at a provider under a contract, of all its products or of one category.
CREATE TABLE client_stop (
    client_stop_id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    region                 text        NOT NULL,
    contract_id            uuid        NOT NULL REFERENCES contract,
    provider_code          text        NOT NULL,
    category               text,
    cause                  text        NOT NULL CHECK (cause IN
                           ('CEILING_REACHED', 'NO_CAPACITY', 'QUALITY', 'CONTRACT_ENDING')),
    reason                 text        NOT NULL,
    consultation_reference text        NOT NULL,
    announced_on           date        NOT NULL,
    planned_start          date        NOT NULL,
    state                  text        NOT NULL CHECK (state IN ('ANNOUNCED', 'ACTIVE', 'LIFTED')),
    families_informed_on   date,
    notice_reference       text,
    started_on             date,
    lifted_on              date,
    CHECK (planned_start > announced_on),
    CHECK ((families_informed_on IS NULL) = (notice_reference IS NULL)),
    CHECK (started_on IS NULL OR (families_informed_on IS NOT NULL AND families_informed_on < started_on)),
    CHECK ((state = 'LIFTED') = (lifted_on IS NOT NULL)),
    CHECK (state <> 'ACTIVE' OR started_on IS NOT NULL),
    CHECK (state <> 'ANNOUNCED' OR started_on IS NULL)
);
COMMENT ON COLUMN client_stop.category IS 'Empty when it holds for every product of the contract.';
COMMENT ON COLUMN client_stop.lifted_on IS 'First day on which it holds no more.';
CREATE UNIQUE INDEX client_stop_once ON client_stop (contract_id, coalesce(category, '')) WHERE state <> 'LIFTED';
CREATE INDEX client_stop_provider ON client_stop (region, provider_code);
ALTER TABLE client_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY client_stop_tenant ON client_stop
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (state, families_informed_on, notice_reference, started_on, lifted_on)
    ON client_stop TO tandem_app;

-- What happened to a stop, in order. Append-only.
CREATE TABLE client_stop_step (
    step_id        uuid        PRIMARY KEY DEFAULT uuidv7(),
    region         text        NOT NULL,
    client_stop_id uuid        NOT NULL REFERENCES client_stop,
    provider_code  text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('ANNOUNCED', 'FAMILIES_INFORMED', 'ACTIVATED', 'LIFTED')),
    dated_on       date        NOT NULL,
    reference      text,
    explanation    text,
    recorded_at    timestamptz NOT NULL
);
CREATE INDEX client_stop_step_of ON client_stop_step (client_stop_id, step_id);
ALTER TABLE client_stop_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_stop_step FORCE ROW LEVEL SECURITY;
CREATE POLICY client_stop_step_tenant ON client_stop_step
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON client_stop_step TO tandem_app;

ALTER TABLE work_item DROP CONSTRAINT work_item_subject_kind_check;
ALTER TABLE work_item ADD CONSTRAINT work_item_subject_kind_check
    CHECK (subject_kind IN ('MESSAGE', 'REQUEST', 'ALLOCATION', 'DECLARATION', 'DELIVERY', 'PROVIDER', 'CLIENT_STOP'));

-- The versions of the no-unless rule (nee-tenzijregeling): of the region, or of a municipality that does otherwise.
CREATE TABLE no_unless_rule (
    rule_id              uuid        PRIMARY KEY DEFAULT uuidv7(),
    region               text        NOT NULL,
    municipality         text,
    valid_from           date        NOT NULL,
    returns_to_regional  boolean     NOT NULL,
    minimum_alternatives integer     NOT NULL CHECK (minimum_alternatives BETWEEN 0 AND 20),
    refuses_requests     boolean     NOT NULL,
    decision_reference   text        NOT NULL,
    explanation          text        NOT NULL,
    recorded_at          timestamptz NOT NULL,
    CHECK (municipality IS NOT NULL OR NOT returns_to_regional)
);
COMMENT ON COLUMN no_unless_rule.municipality IS 'Empty: the rule of the region.';
COMMENT ON COLUMN no_unless_rule.returns_to_regional IS 'From this day on the rule of the region holds again.';
CREATE UNIQUE INDEX no_unless_rule_day ON no_unless_rule (region, coalesce(municipality, ''), valid_from);
ALTER TABLE no_unless_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE no_unless_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY no_unless_rule_tenant ON no_unless_rule USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON no_unless_rule TO tandem_app;

-- A municipality asks to let a youth go to a provider under a stop; the expert team judges.
CREATE TABLE no_unless_request (
    request_id         uuid        PRIMARY KEY DEFAULT uuidv7(),
    region             text        NOT NULL,
    municipality       text        NOT NULL,
    provider_code      text        NOT NULL,
    category           text,
    client_id          uuid        NOT NULL REFERENCES client,
    client_pseudonym   text        NOT NULL,
    request_reference  text,
    allocation_number  bigint,
    why_no_alternative text        NOT NULL,
    alternatives_asked text[]      NOT NULL,
    rule_id            uuid        NOT NULL REFERENCES no_unless_rule,
    asked_on           date        NOT NULL,
    verdict            text        CHECK (verdict IN ('NECESSARY', 'NOT_NECESSARY')),
    judged_on          date,
    valid_until        date,
    verdict_reference  text,
    verdict_reason     text,
    CHECK ((request_reference IS NULL) <> (allocation_number IS NULL)),
    CHECK ((verdict IS NULL) = (judged_on IS NULL)),
    CHECK ((verdict IS NULL) = (verdict_reference IS NULL)),
    CHECK ((verdict IS NULL) = (verdict_reason IS NULL))
);
COMMENT ON COLUMN no_unless_request.valid_until IS 'Last day on which care may begin by this verdict; empty when open.';
CREATE INDEX no_unless_request_client ON no_unless_request (region, provider_code, client_id);
CREATE INDEX no_unless_request_asked ON no_unless_request (region, asked_on);
ALTER TABLE no_unless_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE no_unless_request FORCE ROW LEVEL SECURITY;
CREATE POLICY no_unless_request_tenant ON no_unless_request
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
CREATE POLICY no_unless_request_judged_once ON no_unless_request AS RESTRICTIVE FOR UPDATE
    USING (verdict IS NULL) WITH CHECK (verdict IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (verdict, judged_on, valid_until, verdict_reference, verdict_reason)
    ON no_unless_request TO tandem_app;

-- Allocations of new care at a provider under a stop. They are never refused, and never lost from sight.
CREATE TABLE necessary_care (
    allocation_id  uuid        PRIMARY KEY REFERENCES allocation,
    region         text        NOT NULL,
    municipality   text        NOT NULL,
    provider_code  text        NOT NULL,
    client_id      uuid        NOT NULL REFERENCES client,
    client_stop_id uuid        NOT NULL REFERENCES client_stop,
    passage        text        NOT NULL CHECK (passage IN ('CRISIS', 'NECESSARY', 'WITHOUT_VERDICT', 'NOT_NECESSARY')),
    request_id     uuid        REFERENCES no_unless_request,
    flagged_on     date        NOT NULL,
    CHECK ((passage IN ('NECESSARY', 'NOT_NECESSARY')) = (request_id IS NOT NULL))
);
CREATE INDEX necessary_care_client ON necessary_care (region, provider_code, client_id);
CREATE INDEX necessary_care_flagged ON necessary_care (region, flagged_on);
ALTER TABLE necessary_care ENABLE ROW LEVEL SECURITY;
ALTER TABLE necessary_care FORCE ROW LEVEL SECURITY;
CREATE POLICY necessary_care_tenant ON necessary_care
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (passage, request_id) ON necessary_care TO tandem_app;

-- No other provider has the care: the board decides whether there is money for more.
CREATE TABLE board_escalation (
    escalation_id      uuid   PRIMARY KEY DEFAULT uuidv7(),
    region             text   NOT NULL,
    provider_code      text   NOT NULL,
    category           text   NOT NULL,
    code               text,
    from_day           date   NOT NULL,
    until_day          date   NOT NULL CHECK (until_day >= from_day),
    opened_on          date   NOT NULL,
    answer             text   CHECK (answer IN ('GRANTED', 'REFUSED')),
    granted_cents      bigint CHECK (granted_cents > 0),
    decision_reference text,
    decided_on         date,
    CHECK ((answer IS NULL) = (decision_reference IS NULL)),
    CHECK ((answer IS NULL) = (decided_on IS NULL)),
    CHECK ((answer IS NOT DISTINCT FROM 'GRANTED') = (granted_cents IS NOT NULL))
);
CREATE UNIQUE INDEX board_escalation_once ON board_escalation (region, provider_code, category, coalesce(code, ''))
    WHERE answer IS NULL;
ALTER TABLE board_escalation ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_escalation FORCE ROW LEVEL SECURITY;
CREATE POLICY board_escalation_tenant ON board_escalation
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
CREATE POLICY board_escalation_answered_once ON board_escalation AS RESTRICTIVE FOR UPDATE
    USING (answer IS NULL) WITH CHECK (answer IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (answer, granted_cents, decision_reference, decided_on) ON board_escalation TO tandem_app;

-- The approach of a waiting list (wachtlijst) in seven steps.
CREATE TABLE waiting_list_approach (
    approach_id   uuid PRIMARY KEY DEFAULT uuidv7(),
    region        text NOT NULL,
    provider_code text NOT NULL,
    category      text NOT NULL,
    state         text NOT NULL CHECK (state IN ('OPEN', 'SOLVED', 'EXHAUSTED')),
    opened_on     date NOT NULL
);
CREATE UNIQUE INDEX waiting_list_approach_once ON waiting_list_approach (region, provider_code, category)
    WHERE state = 'OPEN';
ALTER TABLE waiting_list_approach ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_list_approach FORCE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_approach_tenant ON waiting_list_approach
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (state) ON waiting_list_approach TO tandem_app;

-- Append-only.
CREATE TABLE waiting_list_step (
    approach_id   uuid        NOT NULL REFERENCES waiting_list_approach,
    step_no       integer     NOT NULL CHECK (step_no BETWEEN 1 AND 7),
    region        text        NOT NULL,
    provider_code text        NOT NULL,
    actor         text        NOT NULL CHECK (actor IN
                  ('SERVICE_ORGANISATION', 'PROVIDER', 'EXPERT_TEAM', 'MUNICIPALITY', 'BOARD')),
    evidence      text        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('SOLVED', 'CONTINUE')),
    dated_on      date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (approach_id, step_no)
);
ALTER TABLE waiting_list_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_list_step FORCE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_step_tenant ON waiting_list_step
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON waiting_list_step TO tandem_app;

-- A draft for the board to revise a contract (herzien), with the figures of the day on which it was made. Append-only.
CREATE TABLE contract_revision_proposal (
    proposal_id            uuid    PRIMARY KEY DEFAULT uuidv7(),
    region                 text    NOT NULL,
    contract_id            uuid    NOT NULL REFERENCES contract,
    provider_code          text    NOT NULL,
    care_year              integer NOT NULL,
    cause                  text    NOT NULL CHECK (cause IN ('WAITING_LIST', 'THREATENED_OVERRUN')),
    approach_id            uuid    REFERENCES waiting_list_approach,
    ceiling_cents          bigint  NOT NULL,
    reserved_cents         bigint  NOT NULL,
    declared_cents         bigint  NOT NULL,
    proposed_ceiling_cents bigint  NOT NULL,
    explanation            text    NOT NULL,
    drafted_on             date    NOT NULL,
    CHECK ((cause = 'WAITING_LIST') = (approach_id IS NOT NULL)),
    CHECK (proposed_ceiling_cents > ceiling_cents)
);
ALTER TABLE contract_revision_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_revision_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_revision_proposal_tenant ON contract_revision_proposal
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON contract_revision_proposal TO tandem_app;
