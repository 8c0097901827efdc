-- Of what providers turned over before, a part is their budget, and the rest is pooled for shifts and newcomers.
CREATE TABLE budget_pool (
    pool_id            uuid        PRIMARY KEY,
    region             text        NOT NULL,
    care_year          integer     NOT NULL,
    guaranteed_percent integer     NOT NULL CHECK (guaranteed_percent BETWEEN 1 AND 100),
    pool_cents         bigint      NOT NULL CHECK (pool_cents >= 0),
    drawn_cents        bigint      NOT NULL DEFAULT 0,
    decision_reference text        NOT NULL,
    made_at            timestamptz NOT NULL,
    UNIQUE (region, care_year),
    CHECK (drawn_cents BETWEEN 0 AND pool_cents)
);
ALTER TABLE budget_pool ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_pool FORCE ROW LEVEL SECURITY;
CREATE POLICY budget_pool_tenant ON budget_pool
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT, UPDATE (drawn_cents) ON budget_pool TO tandem_app;

CREATE TABLE budget_share (
    pool_id        uuid   NOT NULL REFERENCES budget_pool,
    region         text   NOT NULL,
    provider_code  text   NOT NULL,
    turnover_cents bigint NOT NULL CHECK (turnover_cents >= 0),
    budget_cents   bigint NOT NULL CHECK (budget_cents BETWEEN 0 AND turnover_cents),
    PRIMARY KEY (pool_id, provider_code)
);
ALTER TABLE budget_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_share FORCE ROW LEVEL SECURITY;
CREATE POLICY budget_share_tenant ON budget_share
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON budget_share TO tandem_app;

CREATE TABLE budget_draw (
    draw_id            uuid        PRIMARY KEY,
    pool_id            uuid        NOT NULL REFERENCES budget_pool,
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    purpose            text        NOT NULL CHECK (purpose IN ('SHIFT', 'NEWCOMER')),
    cents              bigint      NOT NULL CHECK (cents > 0),
    decision_reference text        NOT NULL,
    drawn_at           timestamptz NOT NULL
);
CREATE INDEX budget_draw_pool ON budget_draw (pool_id, draw_id);
ALTER TABLE budget_draw ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_draw FORCE ROW LEVEL SECURITY;
CREATE POLICY budget_draw_tenant ON budget_draw
    USING (region = (SELECT tandem_region()) AND (SELECT contracting_sees_all()));
GRANT SELECT, INSERT ON budget_draw TO tandem_app;
