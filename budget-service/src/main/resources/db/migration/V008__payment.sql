-- What is to be paid to providers (betaalbaar), and the orders to the bank.
CREATE TABLE provider_account (
    region        text        NOT NULL,
    provider_code text        NOT NULL,
    name          text        NOT NULL,
    iban          text        NOT NULL,
    recorded_by   text        NOT NULL,
    approved_by   text        CHECK (approved_by <> recorded_by),
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (region, provider_code, recorded_at)
);
ALTER TABLE provider_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE provider_account FORCE ROW LEVEL SECURITY;
CREATE POLICY provider_account_tenant ON provider_account
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_municipality('*')) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (approved_by) ON provider_account TO tandem_app;

CREATE TABLE payment_order (
    payment_order_id uuid        PRIMARY KEY,
    region           text        NOT NULL,
    execute_on       date        NOT NULL,
    total_cents      bigint      NOT NULL CHECK (total_cents > 0),
    document         text        NOT NULL,
    hash             text        NOT NULL,
    ordered_by       text        NOT NULL,
    ordered_at       timestamptz NOT NULL
);
ALTER TABLE payment_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_order FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_order_tenant ON payment_order
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_municipality('*')) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON payment_order TO tandem_app;

CREATE TABLE payable (
    payable_id       uuid        PRIMARY KEY,
    region           text        NOT NULL,
    declaration_id   text        NOT NULL,
    municipality     text        NOT NULL,
    provider_code    text        NOT NULL,
    amount_cents     bigint      NOT NULL CHECK (amount_cents <> 0),
    payable_since    timestamptz NOT NULL,
    payment_order_id uuid        REFERENCES payment_order,
    CONSTRAINT payable_declaration UNIQUE (region, declaration_id)
);
CREATE INDEX payable_open ON payable (region, provider_code) WHERE payment_order_id IS NULL;
ALTER TABLE payable ENABLE ROW LEVEL SECURITY;
ALTER TABLE payable FORCE ROW LEVEL SECURITY;
CREATE POLICY payable_tenant ON payable
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality)
           AND tandem_sees_provider(provider_code));
GRANT SELECT, INSERT, UPDATE (payment_order_id) ON payable TO tandem_app;

CREATE TABLE payable_approval (
    payable_id  uuid        NOT NULL REFERENCES payable,
    region      text        NOT NULL,
    approved_by text        NOT NULL,
    approved_at timestamptz NOT NULL,
    PRIMARY KEY (payable_id, approved_by)
);
ALTER TABLE payable_approval ENABLE ROW LEVEL SECURITY;
ALTER TABLE payable_approval FORCE ROW LEVEL SECURITY;
CREATE POLICY payable_approval_tenant ON payable_approval
    USING (region = (SELECT tandem_region()) AND EXISTS (SELECT FROM payable WHERE payable.payable_id = payable_approval.payable_id));
GRANT SELECT, INSERT ON payable_approval TO tandem_app;
