-- What the region buys, from a day on. Of a product the last version that began counts. Append-only.
CREATE TABLE catalogue_product (
    version_id         uuid PRIMARY KEY,
    region             text NOT NULL,
    category           text NOT NULL,
    code               text NOT NULL,
    name               text NOT NULL,
    unit               text NOT NULL,
    funding_variant    text NOT NULL CHECK (funding_variant IN ('EFFORT', 'OUTPUT', 'TASK')),
    valid_from         date NOT NULL,
    valid_until        date CHECK (valid_until >= valid_from),
    decision_reference text NOT NULL,
    UNIQUE (region, category, code, valid_from)
);
ALTER TABLE catalogue_product ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue_product FORCE ROW LEVEL SECURITY;
CREATE POLICY catalogue_product_tenant ON catalogue_product USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT ON catalogue_product TO tandem_app;

ALTER TABLE provider ADD COLUMN legal_form text;
