-- Ways to organise the work that the region chooses between (modellen), what they score and who does what in each.
CREATE TABLE model (
    region text NOT NULL,
    code   text NOT NULL,
    name   text NOT NULL,
    PRIMARY KEY (region, code)
);
CREATE TABLE model_score (
    region     text    NOT NULL,
    model_code text    NOT NULL,
    criterion  text    NOT NULL,
    score      integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    motivation text    NOT NULL,
    PRIMARY KEY (region, model_code, criterion),
    FOREIGN KEY (region, model_code) REFERENCES model (region, code)
);
CREATE TABLE task (
    region text NOT NULL,
    code   text NOT NULL,
    name   text NOT NULL,
    PRIMARY KEY (region, code)
);
CREATE TABLE task_owner (
    region     text NOT NULL,
    model_code text NOT NULL,
    task_code  text NOT NULL,
    owner      text NOT NULL,
    PRIMARY KEY (region, model_code, task_code),
    FOREIGN KEY (region, model_code) REFERENCES model (region, code),
    FOREIGN KEY (region, task_code) REFERENCES task (region, code)
);

-- What is youth care and what is not (driedeling); municipality '' is the region, whose label holds where a municipality has none.
CREATE TABLE care_zone (
    region       text NOT NULL,
    service      text NOT NULL,
    municipality text NOT NULL,
    zone         text NOT NULL CHECK (zone IN ('YOUTH_CARE', 'GREY', 'NO_YOUTH_CARE')),
    motivation   text NOT NULL,
    PRIMARY KEY (region, service, municipality)
);

-- Who pulls a sub-topic and who supports (trekker en steun), of two municipalities.
CREATE TABLE effort_pair (
    effort_id            uuid NOT NULL PRIMARY KEY REFERENCES effort,
    region               text NOT NULL,
    lead_municipality    text NOT NULL,
    lead_role            text NOT NULL,
    support_municipality text NOT NULL CHECK (support_municipality <> lead_municipality),
    support_role         text NOT NULL
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['model', 'model_score', 'task', 'task_owner', 'care_zone', 'effort_pair']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
