-- What files bring. Each row was checked; who sends a row with the same key again replaces it.
CREATE TABLE place (
    region       text NOT NULL,
    municipality text NOT NULL COLLATE "C",
    name         text NOT NULL,
    subregion    text NOT NULL DEFAULT '',
    valid_from   date NOT NULL,
    valid_until  date,
    successor    text COLLATE "C" CHECK (successor <> municipality),
    PRIMARY KEY (region, municipality)
);

CREATE TABLE population (
    region       text    NOT NULL,
    municipality text    NOT NULL COLLATE "C",
    team         text    NOT NULL DEFAULT '',
    year         integer NOT NULL,
    under_18     integer NOT NULL CHECK (under_18 >= 0),
    PRIMARY KEY (region, municipality, team, year)
);

CREATE TABLE benchmark_value (
    region         text           NOT NULL,
    indicator_code text           NOT NULL,
    area           text           NOT NULL,
    period         text           NOT NULL,
    figure         numeric(18, 2) NOT NULL,
    source         text           NOT NULL,
    PRIMARY KEY (region, indicator_code, area, period)
);

CREATE TABLE access_case (
    region            text    NOT NULL,
    municipality      text    NOT NULL COLLATE "C",
    case_number       text    NOT NULL COLLATE "C",
    team              text    NOT NULL,
    requested_on      date    NOT NULL,
    decided_on        date,
    decision          text,
    core_task         text    NOT NULL DEFAULT '',
    origin            text    NOT NULL DEFAULT '',
    multiple_problems boolean NOT NULL DEFAULT false,
    one_plan          boolean NOT NULL DEFAULT false,
    allocation_number bigint,
    PRIMARY KEY (region, municipality, case_number)
);
CREATE INDEX access_case_period ON access_case (region, requested_on);

CREATE TABLE outcome (
    region               text NOT NULL,
    municipality         text NOT NULL COLLATE "C",
    provider_code        text NOT NULL COLLATE "C",
    outcome_number       text NOT NULL COLLATE "C",
    category             text NOT NULL DEFAULT '' COLLATE "C",
    measured_on          date NOT NULL,
    informant            text NOT NULL,
    rating               integer CHECK (rating BETWEEN 1 AND 10),
    further_help         text,
    problems_reduced     boolean,
    goals_reached        boolean,
    self_reliance_before integer,
    self_reliance_after  integer,
    PRIMARY KEY (region, provider_code, outcome_number, informant)
);
CREATE INDEX outcome_period ON outcome (region, measured_on);

CREATE TABLE survey_score (
    region       text          NOT NULL,
    municipality text          NOT NULL COLLATE "C",
    year         integer       NOT NULL,
    question     text          NOT NULL,
    answers      integer       NOT NULL CHECK (answers >= 0),
    mean         numeric(6, 2) NOT NULL,
    -- In hundredths: the mean of all who answered is the sum of these divided by a hundred times the answers.
    points       bigint        GENERATED ALWAYS AS ((mean * 100)::bigint * answers) STORED,
    PRIMARY KEY (region, municipality, year, question)
);

CREATE TABLE expert_case (
    region         text NOT NULL,
    municipality   text NOT NULL COLLATE "C",
    case_number    text NOT NULL COLLATE "C",
    entered_on     date NOT NULL,
    organised_on   date,
    missing_supply text NOT NULL DEFAULT '',
    PRIMARY KEY (region, municipality, case_number)
);
CREATE INDEX expert_case_period ON expert_case (region, entered_on);

CREATE TABLE protection_measure (
    region         text NOT NULL,
    municipality   text NOT NULL COLLATE "C",
    measure_number text NOT NULL COLLATE "C",
    measure        text NOT NULL,
    start_date     date NOT NULL,
    end_date       date,
    PRIMARY KEY (region, municipality, measure_number)
);
CREATE INDEX protection_measure_period ON protection_measure (region, start_date);

CREATE TABLE safe_home_report (
    region        text    NOT NULL,
    municipality  text    NOT NULL COLLATE "C",
    report_number text    NOT NULL COLLATE "C",
    reported_on   date    NOT NULL,
    origin        text    NOT NULL,
    handed_over   boolean NOT NULL,
    PRIMARY KEY (region, municipality, report_number)
);
CREATE INDEX safe_home_report_period ON safe_home_report (region, reported_on);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['access_case', 'outcome', 'survey_score', 'expert_case', 'protection_measure',
                                'safe_home_report']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format(
            'CREATE POLICY %I ON %I USING (region = (SELECT tandem_region())
                 AND ((SELECT tandem_sees_municipality(''*'')) OR tandem_sees_municipality(municipality)))',
            name || '_tenant', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
    -- About nobody in particular: everybody of the region may know them.
    FOREACH name IN ARRAY ARRAY['place', 'population', 'benchmark_value']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;

-- Every file that came in, with what was wrong with it; the content is kept, so that its facts can be made again.
CREATE TABLE data_file (
    file_id      uuid        PRIMARY KEY,
    region       text        NOT NULL,
    dataset      text        NOT NULL,
    sender       text        NOT NULL,
    received_at  timestamptz NOT NULL,
    content_hash text        NOT NULL,
    rows         integer     NOT NULL,
    accepted     integer     NOT NULL,
    refused      jsonb       NOT NULL,
    content      bytea       NOT NULL
);
CREATE INDEX data_file_of ON data_file (region, dataset, file_id);
ALTER TABLE data_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_file FORCE ROW LEVEL SECURITY;
-- Who sent it: a municipality (its CBS code), a provider (its AGB code) or the region ('*').
CREATE POLICY data_file_tenant ON data_file
    USING (region = (SELECT tandem_region())
       AND ((tandem_sees_municipality('*') AND tandem_sees_provider('*')) OR
            (NOT tandem_sees_municipality('*') AND tandem_sees_municipality(sender)) OR
            (NOT tandem_sees_provider('*') AND tandem_sees_provider(sender))));
GRANT SELECT, INSERT ON data_file TO tandem_app;
