-- The ledger takes more than declaration lines; every entry has a source that posts once.
ALTER TABLE posting
    ADD COLUMN kind        text    NOT NULL DEFAULT 'DECLARATION_LINE'
        CHECK (kind IN ('DECLARATION_LINE', 'LUMP_SUM', 'PERSONAL_BUDGET', 'TRAJECTORY', 'CORRECTION', 'RESIDENCE_MOVE')),
    ADD COLUMN source      text,
    ADD COLUMN description text,
    -- Booked after its care year was closed (nagekomen).
    ADD COLUMN late        boolean NOT NULL DEFAULT false,
    ALTER COLUMN provider DROP NOT NULL,
    ALTER COLUMN contract_id DROP NOT NULL,
    ALTER COLUMN allocation_id DROP NOT NULL,
    ALTER COLUMN declaration_id DROP NOT NULL,
    ALTER COLUMN line_id DROP NOT NULL,
    ALTER COLUMN client_pseudonym DROP NOT NULL,
    DROP CONSTRAINT posting_line;
ALTER TABLE posting NO FORCE ROW LEVEL SECURITY;
UPDATE posting SET source = 'line:' || line_id;
ALTER TABLE posting
    ALTER COLUMN source SET NOT NULL,
    ADD CONSTRAINT posting_source UNIQUE (region, source);
CREATE INDEX posting_line ON posting (region, line_id);
CREATE INDEX posting_allocation ON posting (region, allocation_id);
DROP POLICY posting_tenant ON posting;
CREATE POLICY posting_tenant ON posting
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND tandem_sees_provider(coalesce(provider, '')));

-- What the postings add up to, kept with every posting: by category, by month and by client.
DROP TABLE realised_cost;
CREATE TABLE realised_cost (
    region       text    NOT NULL,
    care_year    integer NOT NULL,
    municipality text    NOT NULL,
    category     text    NOT NULL,
    amount_cents bigint  NOT NULL,
    postings     bigint  NOT NULL,
    PRIMARY KEY (region, care_year, municipality, category)
);
INSERT INTO realised_cost
SELECT region, care_year, municipality, category, sum(amount_cents), count(*) FROM posting GROUP BY 1, 2, 3, 4;
ALTER TABLE realised_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE realised_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY realised_cost_tenant ON realised_cost
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (amount_cents, postings) ON realised_cost TO tandem_app;

CREATE TABLE monthly_cost (
    region       text    NOT NULL,
    care_year    integer NOT NULL,
    care_month   integer NOT NULL,
    booked_month date    NOT NULL,
    municipality text    NOT NULL,
    category     text    NOT NULL,
    provider     text    NOT NULL,
    amount_cents bigint  NOT NULL,
    PRIMARY KEY (region, care_year, care_month, booked_month, municipality, category, provider)
);
INSERT INTO monthly_cost
SELECT region, care_year, care_month, date_trunc('month', booked_on)::date, municipality, category, coalesce(provider, ''),
       sum(amount_cents)
  FROM posting GROUP BY 1, 2, 3, 4, 5, 6, 7;
ALTER TABLE monthly_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE monthly_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY monthly_cost_tenant ON monthly_cost
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (amount_cents) ON monthly_cost TO tandem_app;

CREATE TABLE client_cost (
    region           text    NOT NULL,
    care_year        integer NOT NULL,
    municipality     text    NOT NULL,
    client_pseudonym text    NOT NULL,
    category         text    NOT NULL,
    amount_cents     bigint  NOT NULL,
    PRIMARY KEY (region, care_year, municipality, client_pseudonym, category)
);
INSERT INTO client_cost
SELECT region, care_year, municipality, client_pseudonym, category, sum(amount_cents)
  FROM posting WHERE client_pseudonym IS NOT NULL GROUP BY 1, 2, 3, 4, 5;
ALTER TABLE client_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE client_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY client_cost_tenant ON client_cost
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (amount_cents) ON client_cost TO tandem_app;
ALTER TABLE posting FORCE ROW LEVEL SECURITY;

-- How many youths had care in years that were not booked here.
CREATE TABLE recorded_use (
    region        text        NOT NULL,
    year          integer     NOT NULL CHECK (year BETWEEN 2010 AND 2100),
    product_group text        NOT NULL,
    municipality  text        NOT NULL,
    youths        bigint      NOT NULL CHECK (youths >= 0),
    source        text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, year, product_group, municipality)
);
ALTER TABLE recorded_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE recorded_use FORCE ROW LEVEL SECURITY;
CREATE POLICY recorded_use_tenant ON recorded_use
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON recorded_use TO tandem_app;

-- Youths who moved: from when on another municipality bears the cost of an allocation (woonplaatsbeginsel).
CREATE TABLE residence_move (
    region            text        NOT NULL,
    move_id           text        NOT NULL,
    from_municipality text        NOT NULL,
    to_municipality   text        NOT NULL CHECK (to_municipality <> from_municipality),
    allocation_id     text        NOT NULL,
    moved_on          date        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    PRIMARY KEY (region, move_id)
);
CREATE INDEX residence_move_allocation ON residence_move (region, allocation_id);
ALTER TABLE residence_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE residence_move FORCE ROW LEVEL SECURITY;
CREATE POLICY residence_move_tenant ON residence_move
    USING (region = (SELECT tandem_region())
           AND (tandem_sees_municipality(from_municipality) OR tandem_sees_municipality(to_municipality))
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON residence_move TO tandem_app;

-- What is closed takes no more postings (a booking month) or marks them as late (a care year).
CREATE TABLE closed_care_year (
    region    text        NOT NULL,
    care_year integer     NOT NULL,
    decision  text        NOT NULL,
    closed_at timestamptz NOT NULL,
    PRIMARY KEY (region, care_year)
);
ALTER TABLE closed_care_year ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_care_year FORCE ROW LEVEL SECURITY;
CREATE POLICY closed_care_year_tenant ON closed_care_year
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON closed_care_year TO tandem_app;
CREATE TABLE closed_booking_month (
    region    text        NOT NULL,
    month     date        NOT NULL CHECK (extract(day FROM month) = 1),
    closed_at timestamptz NOT NULL,
    PRIMARY KEY (region, month)
);
ALTER TABLE closed_booking_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE closed_booking_month FORCE ROW LEVEL SECURITY;
CREATE POLICY closed_booking_month_tenant ON closed_booking_month
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON closed_booking_month TO tandem_app;
