-- What providers reported: starts, stops, and what of them they took back. All append-only; the views tell what stands now.
CREATE TABLE delivery (
    delivery_id           uuid        PRIMARY KEY DEFAULT uuidv7(),
    region                text        NOT NULL,
    message_id            uuid        NOT NULL REFERENCES message,
    municipality          text        NOT NULL,
    provider_code         text        NOT NULL,
    client_id             uuid        NOT NULL REFERENCES client,
    client_pseudonym      text        NOT NULL,
    allocation_id         uuid        REFERENCES allocation,
    allocation_number     bigint,
    category              text,
    code                  text,
    start_date            date        NOT NULL,
    allocation_start_date date,
    recorded_at           timestamptz NOT NULL,
    CHECK ((allocation_id IS NULL) = (allocation_number IS NULL)),
    CHECK (allocation_id IS NOT NULL OR category IS NOT NULL),
    CHECK (category IS NOT NULL OR code IS NULL)
);
COMMENT ON COLUMN delivery.allocation_id IS 'Empty for task based care that is not allocated to each client.';
COMMENT ON COLUMN delivery.allocation_start_date IS 'ToewijzingIngangsdatum, as the provider gave it.';
CREATE INDEX delivery_client ON delivery (client_id, provider_code, municipality);
CREATE INDEX delivery_latest ON delivery (region, delivery_id DESC);
ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_tenant ON delivery
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON delivery TO tandem_app;

CREATE TABLE delivery_stop (
    stop_id       uuid        PRIMARY KEY DEFAULT uuidv7(),
    region        text        NOT NULL,
    delivery_id   uuid        NOT NULL REFERENCES delivery,
    message_id    uuid        NOT NULL REFERENCES message,
    municipality  text        NOT NULL,
    provider_code text        NOT NULL,
    reason        text        NOT NULL,
    end_date      date        NOT NULL,
    recorded_at   timestamptz NOT NULL
);
COMMENT ON COLUMN delivery_stop.reason IS 'RedenBeeindiging (JZ588); 20 is for the time being.';
CREATE INDEX delivery_stop_delivery ON delivery_stop (delivery_id);
ALTER TABLE delivery_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_stop_tenant ON delivery_stop
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON delivery_stop TO tandem_app;

CREATE TABLE delivery_withdrawal (
    withdrawal_id uuid        PRIMARY KEY DEFAULT uuidv7(),
    region        text        NOT NULL,
    delivery_id   uuid        NOT NULL REFERENCES delivery,
    stop_id       uuid        UNIQUE REFERENCES delivery_stop,
    message_id    uuid        NOT NULL REFERENCES message,
    municipality  text        NOT NULL,
    provider_code text        NOT NULL,
    recorded_at   timestamptz NOT NULL
);
COMMENT ON COLUMN delivery_withdrawal.stop_id IS 'The stop that was taken back; empty when it was the start.';
CREATE UNIQUE INDEX delivery_withdrawal_start ON delivery_withdrawal (delivery_id) WHERE stop_id IS NULL;
ALTER TABLE delivery_withdrawal ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery_withdrawal FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_withdrawal_tenant ON delivery_withdrawal
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON delivery_withdrawal TO tandem_app;

-- The views see what the caller sees.
CREATE VIEW delivery_stop_now WITH (security_invoker = true) AS
    SELECT stop.*
      FROM delivery_stop stop
     WHERE NOT EXISTS (SELECT 1 FROM delivery_withdrawal withdrawal WHERE withdrawal.stop_id = stop.stop_id);
GRANT SELECT ON delivery_stop_now TO tandem_app;

CREATE VIEW delivery_now WITH (security_invoker = true) AS
    SELECT delivery.*,
           ending.reason,
           ending.end_date,
           CASE WHEN withdrawal.withdrawal_id IS NOT NULL THEN 'WITHDRAWN'
                WHEN ending.reason IS NULL THEN 'ACTIVE'
                WHEN ending.reason = '20' THEN 'PAUSED'
                ELSE 'STOPPED' END AS state
      FROM delivery
      LEFT JOIN delivery_withdrawal withdrawal
             ON withdrawal.delivery_id = delivery.delivery_id AND withdrawal.stop_id IS NULL
      LEFT JOIN LATERAL (SELECT stop.reason, stop.end_date
                           FROM delivery_stop_now stop
                          WHERE stop.delivery_id = delivery.delivery_id
                          ORDER BY stop.reason = '20'
                          LIMIT 1) ending ON true;
COMMENT ON VIEW delivery_now IS 'Each delivery as it stands; a stop for good counts above one for the time being.';
GRANT SELECT ON delivery_now TO tandem_app;
