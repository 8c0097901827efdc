-- A line of a programme (programmalijn) holds projects.
CREATE TABLE programme_line (
    line_id      uuid    PRIMARY KEY,
    region       text    NOT NULL,
    programme_id uuid    NOT NULL REFERENCES programme,
    position     integer NOT NULL,
    name         text    NOT NULL,
    UNIQUE (programme_id, name)
);

ALTER TABLE project
    ADD COLUMN line_id   uuid REFERENCES programme_line,
    ADD COLUMN position  integer NOT NULL DEFAULT 0,
    ADD COLUMN state     text NOT NULL DEFAULT 'DRAFT'
        CHECK (state IN ('DRAFT', 'SUBMITTED', 'AGREED', 'PLANNED', 'RUNNING', 'SUSPENDED', 'CLOSED')),
    ADD COLUMN timing    text,
    ADD COLUMN level     text,
    ADD COLUMN source    text,
    ADD COLUMN uncertain boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN project.timing IS 'When, as it stands in the source; may be more than a day can say.';
COMMENT ON COLUMN project.uncertain IS 'The source does not say for certain which cells belong together.';
GRANT UPDATE (line_id, position, state, timing, level, end_date, start_date, desired_result, intended_effect) ON project TO tandem_app;

-- Goals are a tree: a sub-goal has a parent in the same project. Not every goal has an indicator.
ALTER TABLE goal
    ADD COLUMN goal_id        uuid NOT NULL DEFAULT uuidv7(),
    ADD COLUMN parent_goal_id uuid,
    ADD COLUMN budget_posts   text[] NOT NULL DEFAULT '{}',
    ALTER COLUMN indicator_code DROP NOT NULL,
    ALTER COLUMN period DROP NOT NULL,
    ADD UNIQUE (goal_id),
    ADD FOREIGN KEY (parent_goal_id) REFERENCES goal (goal_id),
    ADD CHECK (parent_goal_id <> goal_id);
GRANT UPDATE (parent_goal_id) ON goal TO tandem_app;

-- What is done for a goal, or for the project as a whole.
CREATE TABLE effort (
    effort_id   uuid    PRIMARY KEY,
    region      text    NOT NULL,
    project_id  uuid    NOT NULL REFERENCES project,
    goal_id     uuid    REFERENCES goal (goal_id),
    position    integer NOT NULL,
    description text    NOT NULL,
    agreed_time text,
    due_on      date,
    status      text    NOT NULL DEFAULT 'ONBEKEND'
        CHECK (status IN ('ONBEKEND', 'BEHAALD', 'IN_BEHANDELING', 'NIET_BEHAALD')),
    remark      text,
    reported_on date,
    done_on     date CHECK ((done_on IS NOT NULL) = (status = 'BEHAALD')),
    signal_id   uuid,
    UNIQUE (project_id, position)
);
CREATE INDEX effort_due ON effort (region, due_on) WHERE status IN ('ONBEKEND', 'IN_BEHANDELING');
CREATE INDEX effort_goal ON effort (goal_id);

-- The triangle (driehoek): who commissions and who carries it out, each from the proper body.
CREATE TABLE project_role (
    project_id uuid NOT NULL REFERENCES project,
    role       text NOT NULL CHECK (role IN ('BOARD_CLIENT', 'OFFICIAL_CLIENT', 'CONTRACTOR')),
    region     text NOT NULL,
    body_code  text NOT NULL,
    holder     text NOT NULL,
    PRIMARY KEY (project_id, role)
);

-- Lists that an assignment is held against before it is agreed on: good commissioning and good contracting.
CREATE TABLE checklist_item (
    region text NOT NULL,
    list   text NOT NULL CHECK (list IN ('IAVDO', 'WCVUG')),
    letter text NOT NULL,
    words  text NOT NULL,
    PRIMARY KEY (region, list, letter)
);
CREATE TABLE project_check (
    project_id uuid        NOT NULL REFERENCES project,
    list       text        NOT NULL,
    letter     text        NOT NULL,
    region     text        NOT NULL,
    remark     text        NOT NULL,
    checked_at timestamptz NOT NULL,
    PRIMARY KEY (project_id, list, letter)
);

-- The register of decisions (besluitenregister): which body decided what on a project, and when. Append-only.
CREATE TABLE project_step (
    step_id     uuid        PRIMARY KEY,
    region      text        NOT NULL,
    project_id  uuid        NOT NULL REFERENCES project,
    step        text        NOT NULL,
    body_code   text        NOT NULL,
    taken_on    date        NOT NULL,
    decision    text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX project_step_of ON project_step (project_id, step_id);

-- What changed in the assignment while it ran, from version 2 on. Append-only.
CREATE TABLE scope_change (
    project_id  uuid        NOT NULL REFERENCES project,
    version     integer     NOT NULL CHECK (version > 1),
    region      text        NOT NULL,
    changed_on  date        NOT NULL,
    description text        NOT NULL,
    reason      text        NOT NULL,
    body_code   text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (project_id, version)
);

-- A project that continues in another, maybe under another name. Append-only.
CREATE TABLE project_succession (
    project_id   uuid NOT NULL REFERENCES project,
    successor_id uuid NOT NULL REFERENCES project CHECK (successor_id <> project_id),
    region       text NOT NULL,
    since        date NOT NULL,
    PRIMARY KEY (project_id, successor_id)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['programme_line', 'effort', 'project_role', 'checklist_item', 'project_check', 'project_step',
                                'scope_change', 'project_succession']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO tandem_app', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['effort', 'project_role', 'checklist_item', 'project_check']
    LOOP
        EXECUTE format('GRANT UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
