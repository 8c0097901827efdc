-- A progress report of a project in the fixed format; a draft shows the efforts of today, a published one its frozen content.
CREATE TABLE progress_report (
    report_id      uuid        PRIMARY KEY,
    region         text        NOT NULL,
    project_id     uuid        NOT NULL REFERENCES project,
    number         integer     NOT NULL CHECK (number > 0),
    overall_status text        NOT NULL CHECK (overall_status IN ('ONBEKEND', 'BEHAALD', 'IN_BEHANDELING', 'NIET_BEHAALD')),
    remarks        text        NOT NULL,
    updated_on     date        NOT NULL,
    content        text,
    content_hash   text,
    published_at   timestamptz,
    UNIQUE (project_id, number),
    CHECK ((content IS NULL) = (published_at IS NULL) AND (content_hash IS NULL) = (published_at IS NULL))
);
CREATE UNIQUE INDEX progress_report_draft ON progress_report (project_id) WHERE published_at IS NULL;

-- What a programme reports in between, with what is added and dropped, and at its end.
CREATE TABLE programme_report (
    report_id    uuid        PRIMARY KEY,
    region       text        NOT NULL,
    programme_id uuid        NOT NULL REFERENCES programme,
    kind         text        NOT NULL CHECK (kind IN ('INTERIM', 'FINAL')),
    due_on       date        NOT NULL,
    sections     jsonb       NOT NULL DEFAULT '{}',
    content      text,
    content_hash text,
    published_at timestamptz,
    CHECK ((content IS NULL) = (published_at IS NULL) AND (content_hash IS NULL) = (published_at IS NULL))
);
CREATE INDEX programme_report_of ON programme_report (programme_id, report_id);

-- Whether a project stays in the programme, goes or comes; by a body that decides on programmes. Append-only.
CREATE TABLE programme_decision (
    decision_id uuid        PRIMARY KEY,
    region      text        NOT NULL,
    report_id   uuid        NOT NULL REFERENCES programme_report,
    project_id  uuid        REFERENCES project,
    name        text        NOT NULL,
    verdict     text        NOT NULL CHECK (verdict IN ('KEEP', 'DROP', 'ADD')),
    body_code   text        NOT NULL,
    motivation  text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    CHECK ((verdict = 'ADD') = (project_id IS NULL))
);
CREATE INDEX programme_decision_of ON programme_decision (report_id, decision_id);

-- What is published stays as it is, whoever asks.
CREATE FUNCTION report_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published report does not change.';
END $$;
CREATE TRIGGER progress_report_frozen BEFORE UPDATE OR DELETE ON progress_report
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION report_is_frozen();
CREATE TRIGGER programme_report_frozen BEFORE UPDATE OR DELETE ON programme_report
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION report_is_frozen();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['progress_report', 'programme_report', 'programme_decision']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO tandem_app', name);
    END LOOP;
END $$;
GRANT UPDATE ON progress_report, programme_report TO tandem_app;
