-- The ledger (grootboek). Append-only: a correction is a line of its own, with the opposite sign.
-- Ids of other services are opaque text here.
CREATE TABLE posting (
    region           text     NOT NULL,
    posting_id       uuid     NOT NULL DEFAULT uuidv7(),
    municipality     text     NOT NULL,
    provider         text     NOT NULL,
    contract_id      text     NOT NULL,
    allocation_id    text     NOT NULL,
    declaration_id   text     NOT NULL,
    line_id          text     NOT NULL,
    client_pseudonym text     NOT NULL,
    category         text     NOT NULL,
    code             text     NOT NULL,
    care_year        integer  NOT NULL CHECK (care_year BETWEEN 2015 AND 2100),
    care_month       integer  NOT NULL CHECK (care_month BETWEEN 1 AND 12),
    amount_cents     bigint   NOT NULL,
    booked_on        date     NOT NULL,
    PRIMARY KEY (region, posting_id),
    CONSTRAINT posting_line UNIQUE (region, line_id)
);
CREATE INDEX posting_municipality ON posting (region, municipality, care_year, posting_id);
ALTER TABLE posting ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting FORCE ROW LEVEL SECURITY;
CREATE POLICY posting_tenant ON posting
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND tandem_sees_provider(provider));
GRANT SELECT, INSERT ON posting TO tandem_app;

-- What the postings of a municipality add up to, kept with every posting.
CREATE TABLE realised_cost (
    region       text    NOT NULL,
    municipality text    NOT NULL,
    care_year    integer NOT NULL,
    amount_cents bigint  NOT NULL,
    postings     bigint  NOT NULL,
    PRIMARY KEY (region, municipality, care_year)
);
ALTER TABLE realised_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE realised_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY realised_cost_tenant ON realised_cost
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (amount_cents, postings) ON realised_cost TO tandem_app;

-- The total of the region in a row of its own, so that every municipality may see it and no other's figures.
CREATE TABLE regional_cost (
    region       text    NOT NULL,
    care_year    integer NOT NULL,
    amount_cents bigint  NOT NULL,
    PRIMARY KEY (region, care_year)
);
ALTER TABLE regional_cost ENABLE ROW LEVEL SECURITY;
ALTER TABLE regional_cost FORCE ROW LEVEL SECURITY;
CREATE POLICY regional_cost_tenant ON regional_cost
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (amount_cents) ON regional_cost TO tandem_app;
