CREATE TABLE project (
    id              uuid PRIMARY KEY,
    region          text NOT NULL,
    programme_id    uuid NOT NULL REFERENCES programme,
    name            text NOT NULL,
    desired_result  text,
    intended_effect text,
    responsible     text,
    start_date      date,
    end_date        date,
    CHECK (end_date >= start_date)
);
CREATE INDEX project_name ON project (region, name, id);
CREATE INDEX project_programme ON project (programme_id);
ALTER TABLE project ENABLE ROW LEVEL SECURITY;
ALTER TABLE project FORCE ROW LEVEL SECURITY;
CREATE POLICY project_region ON project USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON project TO tandem_app;

-- Municipality '' is the region as a whole. Baseline and target tell figures of a municipality, so a goal is seen by
-- those who may see its figures.
CREATE TABLE goal (
    project_id     uuid    NOT NULL REFERENCES project,
    position       integer NOT NULL,
    region         text    NOT NULL,
    description    text    NOT NULL,
    indicator_code text    NOT NULL,
    municipality   text    NOT NULL,
    period         text    NOT NULL,
    baseline       bigint,
    target         bigint,
    PRIMARY KEY (project_id, position)
);
ALTER TABLE goal ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal FORCE ROW LEVEL SECURITY;
CREATE POLICY goal_tenant ON goal
    USING (region = (SELECT tandem_region()) AND (municipality = '' OR tandem_sees_municipality(municipality)));
GRANT SELECT, INSERT ON goal TO tandem_app;
