-- Under which form of help (hulpvorm) or measure CBS counts a product, where the region knows better than the category.
CREATE TABLE cbs_form (
    region   text NOT NULL,
    category text NOT NULL,
    code     text NOT NULL,
    form     text NOT NULL,
    PRIMARY KEY (region, category, code)
);
COMMENT ON COLUMN cbs_form.code IS 'Empty for the whole category.';
ALTER TABLE cbs_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE cbs_form FORCE ROW LEVEL SECURITY;
CREATE POLICY cbs_form_tenant ON cbs_form USING (region = (SELECT tandem_region()));
GRANT SELECT, INSERT, UPDATE ON cbs_form TO tandem_app;
