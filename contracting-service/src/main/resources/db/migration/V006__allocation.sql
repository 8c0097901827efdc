-- The latest version of each allocation: the one that its municipality dated last, whichever came last.
CREATE TABLE allocation (
    allocation_id     uuid        PRIMARY KEY DEFAULT uuidv7(),
    region            text        NOT NULL,
    municipality      text        NOT NULL,
    allocation_number bigint      NOT NULL,
    provider_code     text        NOT NULL,
    client_id         uuid        NOT NULL REFERENCES client,
    client_pseudonym  text        NOT NULL,
    contract_id       uuid        REFERENCES contract,
    category          text,
    code              text,
    start_date        date        NOT NULL,
    end_date          date,
    volume            bigint,
    unit              text,
    frequency         text,
    budget_cents      bigint,
    reason_for_change text,
    allocated_at      timestamp   NOT NULL,
    recorded_at       timestamptz NOT NULL,
    UNIQUE (region, municipality, allocation_number)
);
COMMENT ON COLUMN allocation.allocated_at IS 'Toewijzingsdatum and Toewijzingstijd, local time.';
COMMENT ON COLUMN allocation.contract_id IS 'Empty when no active contract of the provider holds the product at the start.';
CREATE INDEX allocation_provider ON allocation (region, provider_code);
CREATE INDEX allocation_client ON allocation (client_id);
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_tenant ON allocation
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT,
      UPDATE (contract_id, category, code, start_date, end_date, volume, unit, frequency, budget_cents,
              reason_for_change, allocated_at, recorded_at) ON allocation TO tandem_app;

-- Every version that was sent. Append-only.
CREATE TABLE allocation_version (
    version_id        uuid        PRIMARY KEY DEFAULT uuidv7(),
    allocation_id     uuid        NOT NULL REFERENCES allocation,
    message_id        uuid        NOT NULL REFERENCES message,
    region            text        NOT NULL,
    municipality      text        NOT NULL,
    provider_code     text        NOT NULL,
    category          text,
    code              text,
    start_date        date        NOT NULL,
    end_date          date,
    volume            bigint,
    unit              text,
    frequency         text,
    budget_cents      bigint,
    reason_for_change text,
    allocated_at      timestamp   NOT NULL,
    recorded_at       timestamptz NOT NULL
);
CREATE INDEX allocation_version_allocation ON allocation_version (allocation_id, allocated_at);
ALTER TABLE allocation_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation_version FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_version_tenant ON allocation_version
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON allocation_version TO tandem_app;
