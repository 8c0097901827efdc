-- When a figure asks for attention: raised at one value and cleared at another, so that it does not flicker.
CREATE TABLE signal_rule (
    rule_id         uuid        PRIMARY KEY,
    region          text        NOT NULL,
    indicator_code  text        NOT NULL,
    kind            text        NOT NULL,
    by_municipality boolean     NOT NULL,
    months          integer     NOT NULL CHECK (months IN (1, 3, 6, 12)),
    raise_at        bigint      NOT NULL,
    clear_at        bigint      NOT NULL,
    settle_days     integer     NOT NULL CHECK (settle_days BETWEEN 0 AND 366),
    owner           text        NOT NULL,
    made_at         timestamptz NOT NULL,
    ended_at        timestamptz
);
CREATE INDEX signal_rule_region ON signal_rule (region, rule_id);

CREATE TABLE indicator_signal (
    signal_id       uuid        PRIMARY KEY,
    region          text        NOT NULL,
    rule_id         uuid        NOT NULL REFERENCES signal_rule,
    municipality    text        NOT NULL COLLATE "C",
    period          text        NOT NULL COLLATE "C",
    level           bigint      NOT NULL,
    raised_at       timestamptz NOT NULL,
    acknowledged_at timestamptz,
    explanation     text,
    explained_at    timestamptz,
    cleared_at      timestamptz
);
-- Told once, as long as it lasts.
CREATE UNIQUE INDEX indicator_signal_open ON indicator_signal (rule_id, municipality) WHERE cleared_at IS NULL;
CREATE INDEX indicator_signal_region ON indicator_signal (region, signal_id);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['signal_rule', 'indicator_signal']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
CREATE POLICY signal_rule_region ON signal_rule USING (region = (SELECT tandem_region()));
CREATE POLICY indicator_signal_tenant ON indicator_signal
    USING (region = (SELECT tandem_region()) AND (municipality = '' OR tandem_sees_municipality(municipality)));
