-- Which municipalities there are and when, and who takes part in what (deelname).
CREATE TABLE municipality (
    region       text        NOT NULL,
    municipality text        NOT NULL,
    name         text        NOT NULL,
    valid_from   date        NOT NULL,
    valid_until  date        CHECK (valid_until >= valid_from),
    successor    text        CHECK (successor <> municipality),
    decision     text        NOT NULL,
    -- Where its invoices go; all or nothing.
    oin          text        CHECK (oin ~ '^[0-9]{20}$'),
    street       text,
    post_code    text,
    city         text,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (region, municipality),
    CHECK (num_nulls(oin, street, post_code, city) IN (0, 4)),
    CHECK (successor IS NULL OR valid_until IS NOT NULL)
);
ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
ALTER TABLE municipality FORCE ROW LEVEL SECURITY;
CREATE POLICY municipality_tenant ON municipality
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (valid_until, successor, decision) ON municipality TO tandem_app;

-- Product groups (productgroepen): what a participation or a settlement scheme is about.
CREATE TABLE product_group (
    region      text        NOT NULL,
    code        text        NOT NULL,
    name        text        NOT NULL,
    categories  text[]      NOT NULL CHECK (cardinality(categories) > 0),
    decision    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, code)
);
ALTER TABLE product_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE product_group FORCE ROW LEVEL SECURITY;
CREATE POLICY product_group_tenant ON product_group
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT ON product_group TO tandem_app;

CREATE TABLE participation (
    participation_id uuid        PRIMARY KEY,
    region           text        NOT NULL,
    municipality     text        NOT NULL,
    product_group    text        NOT NULL,
    task_basis       text        NOT NULL CHECK (task_basis IN ('DELEGATED', 'MANDATED')),
    from_day         date        NOT NULL,
    until_day        date        CHECK (until_day >= from_day),
    decision         text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    FOREIGN KEY (region, municipality) REFERENCES municipality,
    FOREIGN KEY (region, product_group) REFERENCES product_group
);
ALTER TABLE participation ENABLE ROW LEVEL SECURITY;
ALTER TABLE participation FORCE ROW LEVEL SECURITY;
CREATE POLICY participation_tenant ON participation
    USING (region = (SELECT tandem_region()) AND (SELECT tandem_sees_provider('*')));
GRANT SELECT, INSERT, UPDATE (until_day) ON participation TO tandem_app;

-- A key over the participants of one product group, or of all care.
ALTER TABLE distribution_key ADD COLUMN product_group text;
