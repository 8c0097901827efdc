-- A programme that continues another in a next year.
ALTER TABLE programme
    ADD COLUMN continues_id uuid REFERENCES programme CHECK (continues_id <> id),
    ADD UNIQUE (continues_id);

-- When sources say that an effort is due: they may differ, and each is kept. Append-only.
CREATE TABLE effort_date (
    effort_id   uuid        NOT NULL REFERENCES effort,
    source      text        NOT NULL,
    region      text        NOT NULL,
    said        text        NOT NULL,
    due_on      date,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (effort_id, source)
);
ALTER TABLE effort ADD COLUMN dates_differ boolean NOT NULL DEFAULT false;
GRANT UPDATE (dates_differ) ON effort TO tandem_app;

-- What monitoring published, so that a meeting can be about it; municipality '' is the region as a whole.
CREATE TABLE published_report (
    report_id    uuid        PRIMARY KEY,
    region       text        NOT NULL,
    municipality text        NOT NULL,
    kind         text        NOT NULL,
    period       text        NOT NULL,
    version      integer     NOT NULL,
    published_at timestamptz NOT NULL
);

-- A municipality, the service organisation and the youth teams talk about reports (driehoeksoverleg).
CREATE TABLE three_party_meeting (
    meeting_id   uuid        PRIMARY KEY,
    region       text        NOT NULL,
    municipality text        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
    place        text        NOT NULL,
    present      jsonb       NOT NULL,
    agreements   text
);
CREATE TABLE three_party_report (
    meeting_id   uuid NOT NULL REFERENCES three_party_meeting,
    report_id    uuid NOT NULL REFERENCES published_report,
    region       text NOT NULL,
    municipality text NOT NULL,
    PRIMARY KEY (meeting_id, report_id)
);

ALTER TABLE effort_date ENABLE ROW LEVEL SECURITY;
ALTER TABLE effort_date FORCE ROW LEVEL SECURITY;
CREATE POLICY effort_date_region ON effort_date USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON effort_date TO tandem_app;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['published_report', 'three_party_meeting', 'three_party_report']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region())
                           AND (municipality = '''' OR tandem_sees_municipality(municipality)))', name || '_tenant', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO tandem_app', name);
    END LOOP;
END $$;
GRANT UPDATE (agreements) ON three_party_meeting TO tandem_app;
