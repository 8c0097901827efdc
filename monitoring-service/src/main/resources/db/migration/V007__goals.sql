-- What goals are ordered by: the goals of the regional arrangement (BRTA) and the lines of action.
CREATE TABLE theme (
    region text NOT NULL,
    code   text NOT NULL,
    kind   text NOT NULL CHECK (kind IN ('BRTA_GOAL', 'ACTION_LINE')),
    name   text NOT NULL,
    PRIMARY KEY (region, code)
);

-- At most ten a year that hold; one that was withdrawn stays to be read.
CREATE TABLE goal (
    goal_id      uuid        PRIMARY KEY,
    region       text        NOT NULL,
    year         integer     NOT NULL,
    theme        text,
    name         text        NOT NULL,
    description  text        NOT NULL,
    indicators   jsonb       NOT NULL,
    written_at   timestamptz NOT NULL,
    withdrawn_at timestamptz,
    FOREIGN KEY (region, theme) REFERENCES theme
);
CREATE INDEX goal_year ON goal (region, year, goal_id);

-- Which indicators a municipality wants to look at, and what it wants to know each of them for.
CREATE TABLE indicator_set (
    region       text        NOT NULL,
    municipality text        NOT NULL COLLATE "C",
    items        jsonb       NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (region, municipality)
);

-- What somebody says about a figure; never changed, since others may have answered to it.
CREATE TABLE annotation (
    annotation_id  uuid        PRIMARY KEY,
    region         text        NOT NULL,
    indicator_code text        NOT NULL,
    period         text        NOT NULL COLLATE "C",
    municipality   text        NOT NULL COLLATE "C",
    provider_code  text        NOT NULL COLLATE "C",
    author         text        NOT NULL,
    words          text        NOT NULL,
    written_at     timestamptz NOT NULL
);
CREATE INDEX annotation_of ON annotation (region, indicator_code, period);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['theme', 'goal', 'indicator_set', 'annotation']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['theme', 'goal']
    LOOP
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
CREATE POLICY indicator_set_tenant ON indicator_set
    USING (region = (SELECT tandem_region()) AND tandem_sees_municipality(municipality));
GRANT SELECT, INSERT, UPDATE ON indicator_set TO tandem_app;
-- About the region as a whole for everybody in it; about a municipality for itself, not for providers; of a provider for
-- itself and the municipalities.
CREATE POLICY annotation_tenant ON annotation
    USING (region = (SELECT tandem_region())
       AND (municipality = '' OR tandem_sees_municipality(municipality))
       AND CASE WHEN provider_code <> '' THEN tandem_sees_provider(provider_code)
                ELSE municipality = '' OR tandem_sees_provider('*') END);
GRANT SELECT, INSERT ON annotation TO tandem_app;
