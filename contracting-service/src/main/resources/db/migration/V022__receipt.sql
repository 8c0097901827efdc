-- The return messages that came back about what was sent; without return codes the message answered was accepted.
CREATE TABLE receipt (
    message_id          uuid        PRIMARY KEY REFERENCES message,
    region              text        NOT NULL,
    municipality        text        NOT NULL,
    provider_code       text        NOT NULL,
    answered_message_id uuid        NOT NULL REFERENCES message,
    identification      text        NOT NULL,
    dated_on            date        NOT NULL,
    received_at         timestamptz NOT NULL,
    return_codes        text[]      NOT NULL
);
CREATE INDEX receipt_answered ON receipt (answered_message_id);
ALTER TABLE receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt FORCE ROW LEVEL SECURITY;
CREATE POLICY receipt_tenant ON receipt
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON receipt TO tandem_app;
