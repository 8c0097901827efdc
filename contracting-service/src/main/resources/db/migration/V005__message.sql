CREATE TABLE message (
    message_id     uuid        PRIMARY KEY,
    region         text        NOT NULL,
    municipality   text        NOT NULL,
    provider_code  text        NOT NULL,
    type           text        NOT NULL,
    sender         text        NOT NULL,
    receiver       text        NOT NULL,
    identification text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('RECEIVED', 'ASSESSED', 'REFUSED', 'FAILED')),
    received_at    timestamptz NOT NULL,
    assessed_at    timestamptz,
    return_codes   text[]      NOT NULL DEFAULT '{}',
    content        bytea       NOT NULL,
    answer         bytea,
    CHECK ((state IN ('ASSESSED', 'REFUSED')) = (assessed_at IS NOT NULL))
);
COMMENT ON COLUMN message.content IS 'Encrypted by the service.';
COMMENT ON COLUMN message.answer IS 'Encrypted by the service.';
CREATE INDEX message_identification ON message (region, sender, type, identification);
CREATE INDEX message_provider ON message (region, provider_code);
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY message_tenant ON message
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (state, assessed_at, return_codes, answer) ON message TO tandem_app;

-- What still has to be processed. Messages between the same two parties are processed one after the other, in the order
-- in which they came: a declaration after the allocation it is about.
CREATE TABLE message_task (
    message_id      uuid        PRIMARY KEY REFERENCES message,
    region          text        NOT NULL,
    parties         text        NOT NULL,
    type            text        NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL
);
CREATE INDEX message_task_parties ON message_task (region, parties, message_id);
ALTER TABLE message_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_task FORCE ROW LEVEL SECURITY;
-- '*' is the worker, which picks for every region.
CREATE POLICY message_task_region ON message_task USING ((SELECT tandem_region()) IN ('*', region));
GRANT SELECT, INSERT, DELETE, UPDATE (attempts, next_attempt_at) ON message_task TO tandem_app;

-- Numbers of the answers that are sent on behalf of the municipalities.
CREATE SEQUENCE answer_number;
GRANT USAGE ON SEQUENCE answer_number TO tandem_app;
