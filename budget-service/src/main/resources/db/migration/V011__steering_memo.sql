-- Memos with steering options (knoppennotities).
CREATE TABLE steering_memo (
    steering_memo_id uuid        PRIMARY KEY,
    region           text        NOT NULL,
    title            text        NOT NULL,
    forecast_id      uuid        NOT NULL REFERENCES forecast,
    budget_cents     bigint      NOT NULL,
    overrun_cents    bigint      NOT NULL,
    buttons          jsonb       NOT NULL,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT steering_memo_title UNIQUE (region, title)
);
ALTER TABLE steering_memo ENABLE ROW LEVEL SECURITY;
ALTER TABLE steering_memo FORCE ROW LEVEL SECURITY;
CREATE POLICY steering_memo_tenant ON steering_memo USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON steering_memo TO tandem_app;
