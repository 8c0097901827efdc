-- How locations stand, week by week, as providers report it. The latest report of a week counts. Append-only.
CREATE TABLE capacity_report (
    report_id       uuid        PRIMARY KEY,
    region          text        NOT NULL,
    provider_code   text        NOT NULL,
    location        text        NOT NULL,
    category        text        NOT NULL,
    week            date        NOT NULL CHECK (extract(isodow FROM week) = 1),
    places          integer     NOT NULL CHECK (places >= 0),
    occupied        integer     NOT NULL CHECK (occupied >= 0),
    planned_in      integer     NOT NULL CHECK (planned_in >= 0),
    planned_out     integer     NOT NULL CHECK (planned_out >= 0),
    waiting         integer     NOT NULL CHECK (waiting >= 0),
    weeks_to_intake integer     NOT NULL CHECK (weeks_to_intake >= 0),
    weeks_to_start  integer     NOT NULL CHECK (weeks_to_start >= 0),
    published_at    text,
    reported_at     timestamptz NOT NULL
);
CREATE INDEX capacity_report_latest
    ON capacity_report (region, provider_code, location, category, week DESC, report_id DESC);
ALTER TABLE capacity_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity_report FORCE ROW LEVEL SECURITY;
CREATE POLICY capacity_report_tenant ON capacity_report
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON capacity_report TO tandem_app;

CREATE TABLE waiting_list_request (
    request_id    uuid PRIMARY KEY,
    region        text NOT NULL,
    provider_code text NOT NULL,
    location      text NOT NULL,
    category      text NOT NULL,
    week          date NOT NULL,
    due_on        date NOT NULL,
    answered_on   date,
    answer        text,
    CHECK ((answered_on IS NULL) = (answer IS NULL))
);
CREATE UNIQUE INDEX waiting_list_request_open ON waiting_list_request (region, provider_code, location, category)
    WHERE answered_on IS NULL;
ALTER TABLE waiting_list_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE waiting_list_request FORCE ROW LEVEL SECURITY;
CREATE POLICY waiting_list_request_tenant ON waiting_list_request
    USING (region = (SELECT tandem_region()) AND tandem_sees_provider(provider_code));
CREATE POLICY waiting_list_request_answered_once ON waiting_list_request AS RESTRICTIVE FOR UPDATE
    USING (answered_on IS NULL) WITH CHECK (answered_on IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (answered_on, answer) ON waiting_list_request TO tandem_app;
