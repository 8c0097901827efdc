-- Who gave the care, what it was and under which allocation, of every line and every sum.
ALTER TABLE care_line
    ADD COLUMN allocation_id text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN provider_code text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN category      text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN product_code  text NOT NULL DEFAULT '' COLLATE "C";

ALTER TABLE youth_month
    ADD COLUMN allocation_id text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN provider_code text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN category      text NOT NULL DEFAULT '' COLLATE "C",
    ADD COLUMN product_code  text NOT NULL DEFAULT '' COLLATE "C",
    DROP CONSTRAINT youth_month_pkey,
    ADD PRIMARY KEY (region, municipality, care_year, care_month, client_pseudonym, allocation_id, provider_code, category,
                     product_code);

-- Which kind of fact came in; each kind is measured by itself.
ALTER TABLE touched_month ADD COLUMN fact text NOT NULL DEFAULT 'CARE';

-- The latest version of each allocation, for what a fact about it does not say itself.
CREATE TABLE allocation (
    region            text        NOT NULL,
    allocation_id     text        NOT NULL COLLATE "C",
    municipality      text        NOT NULL COLLATE "C",
    allocation_number bigint      NOT NULL,
    provider_code     text        NOT NULL COLLATE "C",
    client_pseudonym  text        NOT NULL COLLATE "C",
    category          text        NOT NULL COLLATE "C",
    product_code      text        NOT NULL COLLATE "C",
    start_date        date        NOT NULL,
    end_date          date,
    recorded_at       timestamptz NOT NULL,
    PRIMARY KEY (region, allocation_id)
);
CREATE INDEX allocation_number ON allocation (region, municipality, allocation_number);

-- What providers said about a delivery, as it was said. The care episode is what the latest of it comes to, whatever the
-- order in which it was heard.
CREATE TABLE delivery_report (
    region       text        NOT NULL,
    delivery_id  text        NOT NULL COLLATE "C",
    kind         text        NOT NULL CHECK (kind IN ('STARTED', 'STOPPED', 'START_WITHDRAWN', 'STOP_WITHDRAWN')),
    recorded_at  timestamptz NOT NULL,
    municipality text        NOT NULL COLLATE "C",
    end_date     date,
    reason       text,
    PRIMARY KEY (region, delivery_id, kind, recorded_at)
);

-- Care from its start to its end (zorgtraject); reason is RedenBeeindiging (JZ588).
CREATE TABLE care_episode (
    region           text NOT NULL,
    delivery_id      text NOT NULL COLLATE "C",
    allocation_id    text NOT NULL COLLATE "C",
    municipality     text NOT NULL COLLATE "C",
    provider_code    text NOT NULL COLLATE "C",
    client_pseudonym text NOT NULL COLLATE "C",
    category         text NOT NULL COLLATE "C",
    product_code     text NOT NULL COLLATE "C",
    start_date       date NOT NULL,
    end_date         date,
    reason           text,
    withdrawn        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (region, delivery_id)
);
CREATE INDEX care_episode_period ON care_episode (region, municipality, start_date);
CREATE INDEX care_episode_youth ON care_episode (region, client_pseudonym, start_date);

CREATE TABLE referral (
    region           text NOT NULL,
    referral_id      text NOT NULL COLLATE "C",
    municipality     text NOT NULL COLLATE "C",
    provider_code    text NOT NULL COLLATE "C",
    referrer_type    text NOT NULL,
    category         text NOT NULL COLLATE "C",
    dated_on         date NOT NULL,
    PRIMARY KEY (region, referral_id)
);
CREATE INDEX referral_period ON referral (region, municipality, dated_on);

-- Which allocation a referral led to.
CREATE TABLE referral_allocation (
    region            text   NOT NULL,
    referral_id       text   NOT NULL COLLATE "C",
    municipality      text   NOT NULL COLLATE "C",
    allocation_number bigint NOT NULL,
    referrer_type     text   NOT NULL,
    PRIMARY KEY (region, municipality, allocation_number, referral_id)
);

CREATE TABLE crisis (
    region        text NOT NULL,
    crisis_id     text NOT NULL COLLATE "C",
    municipality  text NOT NULL COLLATE "C",
    provider_code text NOT NULL COLLATE "C",
    start_day     date NOT NULL,
    PRIMARY KEY (region, crisis_id)
);
CREATE INDEX crisis_period ON crisis (region, municipality, start_day);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['allocation', 'delivery_report', 'care_episode', 'referral', 'referral_allocation', 'crisis']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format(
            'CREATE POLICY %I ON %I USING (region = (SELECT tandem_region())
                 AND ((SELECT tandem_sees_municipality(''*'')) OR tandem_sees_municipality(municipality)))',
            name || '_tenant', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;

-- How a location stood in a week; about nobody in particular, so everybody of the region may see it.
CREATE TABLE capacity_report (
    region          text        NOT NULL,
    provider_code   text        NOT NULL COLLATE "C",
    location        text        NOT NULL,
    category        text        NOT NULL COLLATE "C",
    week            date        NOT NULL,
    places          integer     NOT NULL,
    occupied        integer     NOT NULL,
    waiting         integer     NOT NULL,
    weeks_to_intake integer     NOT NULL,
    weeks_to_start  integer     NOT NULL,
    reported_at     timestamptz NOT NULL,
    PRIMARY KEY (region, provider_code, location, category, week)
);
ALTER TABLE capacity_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity_report FORCE ROW LEVEL SECURITY;
CREATE POLICY capacity_report_region ON capacity_report USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE ON capacity_report TO tandem_app;
