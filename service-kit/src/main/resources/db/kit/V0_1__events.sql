-- Row level security: whose rows this connection may see. An unset value matches nothing.
CREATE FUNCTION tandem_region() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('tandem.region', true) $$;

CREATE FUNCTION tandem_sees_municipality(municipality text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('tandem.municipality', true) IN ('*', municipality) $$;

CREATE FUNCTION tandem_sees_provider(provider text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('tandem.provider', true) IN ('*', provider) $$;

-- The outbox: written in the transaction of the change, sent by the relay in (xid, id) order once no older transaction
-- is still open. Append-only for the service.
CREATE TABLE outbox (
    xid        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    event_id   uuid        NOT NULL DEFAULT uuidv7(),
    region     text        NOT NULL,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    type       text        NOT NULL,
    subject    text        NOT NULL,
    appended_at timestamptz NOT NULL,
    data       text        NOT NULL,
    PRIMARY KEY (xid, id)
);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
-- '*' is the relay, which sends for every region.
CREATE POLICY outbox_region ON outbox USING ((SELECT tandem_region()) IN ('*', region));
GRANT SELECT, INSERT ON outbox TO tandem_app;

CREATE TABLE outbox_cursor (
    single  boolean PRIMARY KEY DEFAULT true CHECK (single),
    xid     xid8    NOT NULL,
    id      bigint  NOT NULL
);
INSERT INTO outbox_cursor (xid, id) VALUES ('0', 0);
GRANT SELECT, UPDATE ON outbox_cursor TO tandem_app;

-- The inbox: what was handled, written in the transaction of its effect.
CREATE TABLE inbox_offset (
    topic       text    NOT NULL,
    partition   integer NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (topic, partition)
);
GRANT SELECT, INSERT, UPDATE ON inbox_offset TO tandem_app;

CREATE TABLE inbox_event (
    event_id   text        PRIMARY KEY,
    handled_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON inbox_event TO tandem_app;

CREATE TABLE dead_letter (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    region      text        NOT NULL,
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    record_offset bigint    NOT NULL,
    event_id    text        NOT NULL,
    type        text        NOT NULL,
    key         text        NOT NULL,
    data        text        NOT NULL,
    error       text        NOT NULL,
    buried_at   timestamptz NOT NULL,
    replayed_at timestamptz
);
ALTER TABLE dead_letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE dead_letter FORCE ROW LEVEL SECURITY;
CREATE POLICY dead_letter_region ON dead_letter USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE (replayed_at) ON dead_letter TO tandem_app;

-- The first answer to a POST, for every repeat with the same Idempotency-Key.
CREATE TABLE idempotent_answer (
    region      text        NOT NULL,
    caller      text        NOT NULL,
    key         text        NOT NULL,
    request_sha256 text     NOT NULL,
    status      integer,
    location    text,
    body        text,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (region, caller, key)
);
ALTER TABLE idempotent_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotent_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotent_answer_region ON idempotent_answer USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE (status, location, body) ON idempotent_answer TO tandem_app;
