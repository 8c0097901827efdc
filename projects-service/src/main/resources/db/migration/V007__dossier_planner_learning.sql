-- Means, risks, dependencies, stakeholders and communication of a project: each list is written as a whole.
CREATE TABLE dossier_part (
    project_id uuid        NOT NULL REFERENCES project,
    part       text        NOT NULL CHECK (part IN ('MEANS', 'RISKS', 'DEPENDENCIES', 'STAKEHOLDERS', 'COMMUNICATION')),
    region     text        NOT NULL,
    content    jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (project_id, part)
);

-- What a fund of the budget service gave to a project, by its id or name; negative when the project gave it back.
CREATE TABLE spending (
    entry_id     uuid   PRIMARY KEY,
    region       text   NOT NULL,
    project      text   NOT NULL,
    fund_code    text   NOT NULL,
    amount_cents bigint NOT NULL,
    description  text   NOT NULL
);
CREATE INDEX spending_project ON spending (region, project);

CREATE TABLE business_case (
    project_id uuid        PRIMARY KEY REFERENCES project,
    region     text        NOT NULL,
    content    jsonb       NOT NULL,
    evaluation jsonb,
    changed_at timestamptz NOT NULL
);

-- Meetings of bodies, with what is on the agenda.
CREATE TABLE meeting (
    meeting_id uuid        PRIMARY KEY,
    region     text        NOT NULL,
    body_code  text        NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL CHECK (ends_at > starts_at),
    place      text        NOT NULL,
    papers_due date        NOT NULL
);
CREATE INDEX meeting_time ON meeting (region, starts_at);
CREATE TABLE agenda_item (
    item_id    uuid        PRIMARY KEY,
    region     text        NOT NULL,
    meeting_id uuid        NOT NULL REFERENCES meeting,
    project_id uuid        REFERENCES project,
    level      text        NOT NULL CHECK (level IN ('STRATEGIC', 'TACTICAL', 'FOR_INFORMATION')),
    subject    text        NOT NULL,
    decision   text,
    added_on   date        NOT NULL
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);

-- What has to be reported to whom and how often.
CREATE TABLE report_duty (
    duty_id      uuid    PRIMARY KEY,
    region       text    NOT NULL,
    name         text    NOT NULL,
    recipient    text    NOT NULL,
    every_months integer NOT NULL CHECK (every_months BETWEEN 1 AND 24),
    first_due    date    NOT NULL,
    delivered    integer NOT NULL DEFAULT 0
);

-- What each municipality plans itself.
CREATE TABLE local_plan (
    programme_id uuid NOT NULL REFERENCES programme,
    municipality text NOT NULL,
    region       text NOT NULL,
    status       text NOT NULL CHECK (status IN ('NOT_STARTED', 'DRAFT', 'ADOPTED', 'DONE')),
    due_on       date NOT NULL,
    remark       text NOT NULL DEFAULT '',
    PRIMARY KEY (programme_id, municipality)
);

-- Pilots and experiments: what is expected, how it is measured, what came of it, and who took it over.
CREATE TABLE experiment (
    experiment_id uuid NOT NULL PRIMARY KEY,
    region        text NOT NULL,
    project_id    uuid REFERENCES project,
    name          text NOT NULL,
    municipality  text NOT NULL,
    hypothesis    text NOT NULL,
    measured_by   text NOT NULL,
    state         text NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'DONE')),
    outcome       text CHECK (outcome IN ('CONFIRMED', 'REFUTED', 'OPEN')),
    result        text,
    CHECK ((state = 'DONE') = (outcome IS NOT NULL AND result IS NOT NULL))
);
CREATE TABLE experiment_reuse (
    experiment_id uuid NOT NULL REFERENCES experiment,
    municipality  text NOT NULL,
    region        text NOT NULL,
    since         date NOT NULL,
    PRIMARY KEY (experiment_id, municipality)
);
CREATE TABLE learning_session (
    session_id uuid NOT NULL PRIMARY KEY,
    region     text NOT NULL,
    held_on    date NOT NULL,
    kind       text NOT NULL,
    subject    text NOT NULL,
    learned    text NOT NULL
);

-- Signals of monitoring, for which an action can be agreed on.
CREATE TABLE indicator_signal (
    signal_id      uuid        PRIMARY KEY,
    region         text        NOT NULL,
    indicator_code text        NOT NULL,
    municipality   text        NOT NULL,
    period         text        NOT NULL,
    raised_at      timestamptz NOT NULL,
    cleared_at     timestamptz
);
-- A signal that was cleared before it was heard of.
CREATE TABLE cleared_signal (
    signal_id  uuid        PRIMARY KEY,
    region     text        NOT NULL,
    cleared_at timestamptz NOT NULL
);

-- Frames of policy that were adopted (beleidskaders), with the decision.
CREATE TABLE policy_frame (
    region     text NOT NULL,
    code       text NOT NULL,
    name       text NOT NULL,
    body_code  text NOT NULL,
    decided_on date NOT NULL,
    from_year  integer NOT NULL,
    until_year integer NOT NULL CHECK (until_year >= from_year),
    PRIMARY KEY (region, code)
);

CREATE INDEX project_words ON project USING gin (to_tsvector('dutch', name || ' ' || coalesce(desired_result, '') || ' ' || coalesce(intended_effect, '')));
CREATE INDEX effort_words ON effort USING gin (to_tsvector('dutch', description || ' ' || coalesce(remark, '')));

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['dossier_part', 'spending', 'business_case', 'meeting', 'agenda_item', 'report_duty', 'experiment',
                                'experiment_reuse', 'learning_session', 'policy_frame', 'cleared_signal']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['local_plan', 'indicator_signal']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format(
            'CREATE POLICY %I ON %I USING (region = (SELECT tandem_region())
                 AND (municipality = '''' OR tandem_sees_municipality(municipality)))', name || '_tenant', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
