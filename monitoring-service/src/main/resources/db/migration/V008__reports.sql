-- How full the ceiling of a contract is, for the production monitor; the latest that was heard.
CREATE TABLE contract_ceiling (
    region         text        NOT NULL,
    contract_id    text        NOT NULL,
    care_year      integer     NOT NULL,
    provider_code  text        NOT NULL COLLATE "C",
    ceiling_cents  bigint      NOT NULL,
    reserved_cents bigint      NOT NULL,
    heard_at       timestamptz NOT NULL,
    PRIMARY KEY (region, contract_id, care_year)
);

-- A report: a draft shows the figures of today; published it holds its content as text, which gives its check number.
CREATE TABLE report (
    report_id    uuid        PRIMARY KEY,
    region       text        NOT NULL,
    kind         text        NOT NULL,
    period       text        NOT NULL COLLATE "C",
    municipality text        NOT NULL COLLATE "C",
    version      integer     NOT NULL,
    reason       text,
    explanations jsonb       NOT NULL DEFAULT '{}',
    content      text,
    content_hash text,
    created_at   timestamptz NOT NULL,
    published_at timestamptz,
    UNIQUE (region, kind, period, municipality, version),
    CHECK ((content IS NULL) = (published_at IS NULL) AND (content_hash IS NULL) = (published_at IS NULL))
);
-- One draft at a time.
CREATE UNIQUE INDEX report_draft ON report (region, kind, period, municipality) WHERE published_at IS NULL;

-- What is published stays as it is, whoever asks.
CREATE FUNCTION report_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published report does not change.';
END $$;
CREATE TRIGGER report_frozen BEFORE UPDATE OR DELETE ON report
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION report_is_frozen();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['contract_ceiling', 'report']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO tandem_app', name);
    END LOOP;
END $$;
CREATE POLICY contract_ceiling_region ON contract_ceiling
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_municipality('*')));
CREATE POLICY report_tenant ON report
    USING (region = (SELECT tandem_region()) AND (municipality = '' OR tandem_sees_municipality(municipality)));
