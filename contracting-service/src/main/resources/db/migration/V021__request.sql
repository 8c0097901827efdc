-- What a provider asks of a municipality: to allocate care (315) or to change the allocations of a client (317).
CREATE TABLE request (
    request_id       uuid        PRIMARY KEY,
    region           text        NOT NULL,
    message_id       uuid        NOT NULL UNIQUE REFERENCES message,
    municipality     text        NOT NULL,
    provider_code    text        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('ALLOCATION', 'CHANGE')),
    client_id        uuid        NOT NULL REFERENCES client,
    client_pseudonym text        NOT NULL,
    reason           text,
    dated_on         date        NOT NULL,
    received_at      timestamptz NOT NULL,
    CHECK ((kind = 'CHANGE') = (reason IS NOT NULL))
);
COMMENT ON COLUMN request.reason IS 'RedenVerzoek of a 317 (WJ758).';
COMMENT ON COLUMN request.dated_on IS 'Dagtekening.';
CREATE INDEX request_latest ON request (region, request_id DESC);
ALTER TABLE request ENABLE ROW LEVEL SECURITY;
ALTER TABLE request FORCE ROW LEVEL SECURITY;
CREATE POLICY request_tenant ON request
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON request TO tandem_app;

-- What is decided at once: one product of a request to allocate, a request to change as a whole.
CREATE TABLE request_part (
    region             text        NOT NULL,
    provider_code      text        NOT NULL,
    reference          text        NOT NULL,
    request_id         uuid        NOT NULL REFERENCES request,
    part_no            integer     NOT NULL CHECK (part_no > 0),
    municipality       text        NOT NULL,
    client_id          uuid        NOT NULL REFERENCES client,
    state              text        NOT NULL
                                   CHECK (state IN ('OPEN', 'UNDER_INVESTIGATION', 'REFUSED', 'HONOURED')),
    decided_at         timestamptz,
    honoured_by        uuid        REFERENCES message,
    allocation_numbers bigint[]    NOT NULL DEFAULT '{}',
    PRIMARY KEY (region, provider_code, reference),
    UNIQUE (request_id, part_no),
    CHECK ((state = 'OPEN') = (decided_at IS NULL)),
    CHECK ((state = 'HONOURED') = (honoured_by IS NOT NULL)),
    CHECK ((state = 'HONOURED') = (allocation_numbers <> '{}'))
);
COMMENT ON COLUMN request_part.reference IS 'ReferentieAanbieder; a provider uses it once.';
COMMENT ON COLUMN request_part.honoured_by IS 'The 301 that carried the reference.';
CREATE INDEX request_part_open ON request_part (region, municipality, provider_code, client_id)
    WHERE state IN ('OPEN', 'UNDER_INVESTIGATION');
ALTER TABLE request_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_part FORCE ROW LEVEL SECURITY;
CREATE POLICY request_part_tenant ON request_part
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
CREATE POLICY request_part_decided_once ON request_part AS RESTRICTIVE FOR UPDATE
    USING (state IN ('OPEN', 'UNDER_INVESTIGATION')) WITH CHECK (state <> 'OPEN');
GRANT SELECT, INSERT, UPDATE (state, decided_at, honoured_by, allocation_numbers) ON request_part TO tandem_app;

-- Append-only.
CREATE TABLE request_product (
    product_id        uuid    PRIMARY KEY,
    region            text    NOT NULL,
    request_id        uuid    NOT NULL REFERENCES request,
    line_no           integer NOT NULL CHECK (line_no > 0),
    municipality      text    NOT NULL,
    provider_code     text    NOT NULL,
    reference         text    NOT NULL,
    change            text    NOT NULL CHECK (change IN ('NEW', 'CHANGED', 'UNCHANGED')),
    allocation_number bigint,
    category          text,
    code              text,
    start_date        date    NOT NULL,
    end_date          date,
    volume            bigint,
    unit              text,
    frequency         text,
    budget_cents      bigint,
    referrer_type     text,
    UNIQUE (request_id, line_no),
    FOREIGN KEY (region, provider_code, reference) REFERENCES request_part,
    CHECK ((change = 'NEW') = (allocation_number IS NULL))
);
COMMENT ON COLUMN request_product.category IS 'Of a changed or unchanged product: what its allocation had.';
COMMENT ON COLUMN request_product.referrer_type IS 'Who referred the client (COD327); in a 315 only.';
ALTER TABLE request_product ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_product FORCE ROW LEVEL SECURITY;
CREATE POLICY request_product_tenant ON request_product
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON request_product TO tandem_app;

-- The answers (319) of the municipalities. Append-only.
CREATE TABLE request_answer (
    message_id               uuid        PRIMARY KEY REFERENCES message,
    region                   text        NOT NULL,
    request_id               uuid        NOT NULL REFERENCES request,
    municipality             text        NOT NULL,
    provider_code            text        NOT NULL,
    reference                text        NOT NULL,
    decision                 text        NOT NULL CHECK (decision IN ('REFUSE', 'INVESTIGATE')),
    reason                   text,
    responsible_municipality text,
    dated_on                 date        NOT NULL,
    answered_at              timestamptz NOT NULL,
    UNIQUE (region, provider_code, reference, decision),
    FOREIGN KEY (region, provider_code, reference) REFERENCES request_part,
    CHECK ((decision = 'REFUSE') = (reason IS NOT NULL)),
    CHECK (responsible_municipality IS NULL OR reason = '8')
);
COMMENT ON COLUMN request_answer.reason IS 'RedenAfwijzingVerzoek (WJ759).';
CREATE INDEX request_answer_request ON request_answer (request_id);
ALTER TABLE request_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY request_answer_tenant ON request_answer
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT ON request_answer TO tandem_app;
