-- What municipalities were asked: a table of consultation (overlegtafel) or their views (zienswijzen) on a plan.
CREATE TABLE consultation (
    region         text   NOT NULL,
    code           text   NOT NULL,
    name           text   NOT NULL,
    closes_on      date,
    municipalities text[] NOT NULL,
    PRIMARY KEY (region, code)
);
CREATE TABLE consultation_view (
    region       text NOT NULL,
    code         text NOT NULL,
    municipality text NOT NULL,
    received_on  date NOT NULL,
    words        text NOT NULL,
    PRIMARY KEY (region, code, municipality),
    FOREIGN KEY (region, code) REFERENCES consultation (region, code)
);
-- An effort that is not achieved before every view came in.
CREATE TABLE effort_consultation (
    effort_id uuid NOT NULL REFERENCES effort,
    region    text NOT NULL,
    code      text NOT NULL,
    PRIMARY KEY (effort_id, code),
    FOREIGN KEY (region, code) REFERENCES consultation (region, code)
);

-- A model ordinance of the region (modelverordening) with its articles, and where a municipality has its own text.
CREATE TABLE ordinance_article (
    region      text    NOT NULL,
    code        text    NOT NULL,
    number      text    NOT NULL,
    title       text    NOT NULL,
    words       text    NOT NULL,
    needs_rules boolean NOT NULL,
    PRIMARY KEY (region, code, number)
);
CREATE TABLE ordinance_variant (
    region        text    NOT NULL,
    code          text    NOT NULL,
    number        text    NOT NULL,
    municipality  text    NOT NULL,
    words         text,
    rules_adopted date,
    PRIMARY KEY (region, code, number, municipality),
    FOREIGN KEY (region, code, number) REFERENCES ordinance_article (region, code, number)
);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['consultation', 'consultation_view', 'effort_consultation', 'ordinance_article', 'ordinance_variant']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I USING (region = (SELECT tandem_region()))', name || '_region', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
