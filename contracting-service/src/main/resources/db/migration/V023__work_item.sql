-- What has to be done before a term ends, between a municipality and a provider.
CREATE TABLE work_item (
    work_item_id  uuid        PRIMARY KEY DEFAULT uuidv7(),
    region        text        NOT NULL,
    municipality  text        NOT NULL,
    provider_code text        NOT NULL,
    kind          text        NOT NULL,
    subject_kind  text        NOT NULL CHECK (subject_kind IN ('MESSAGE', 'REQUEST', 'ALLOCATION', 'DECLARATION')),
    subject_id    uuid        NOT NULL,
    responsible   text        NOT NULL CHECK (responsible IN ('MUNICIPALITY', 'PROVIDER', 'REGION')),
    due_date      date        NOT NULL,
    opened_at     timestamptz NOT NULL,
    done_at     timestamptz,
    overdue_at    timestamptz,
    state         text        NOT NULL GENERATED ALWAYS AS (
        CASE WHEN done_at IS NOT NULL THEN 'DONE' WHEN overdue_at IS NOT NULL THEN 'OVERDUE' ELSE 'OPEN' END
    ) STORED,
    UNIQUE (region, subject_id, kind)
);
COMMENT ON COLUMN work_item.due_date IS 'The last day on which it is in time.';
COMMENT ON COLUMN work_item.overdue_at IS 'Set once, with the event that tells of it; stays when it is done later.';
CREATE INDEX work_item_due ON work_item (region, due_date, work_item_id);
CREATE INDEX work_item_open ON work_item (due_date, work_item_id) WHERE state = 'OPEN';
ALTER TABLE work_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_item FORCE ROW LEVEL SECURITY;
CREATE POLICY work_item_tenant ON work_item
    USING (region = (SELECT tandem_region())
           AND tandem_sees_municipality(municipality) AND tandem_sees_provider(provider_code));
-- '*' is the check, which looks for the regions where something is late; it works in one region after the other.
CREATE POLICY work_item_every_region ON work_item FOR SELECT USING ((SELECT tandem_region()) = '*');
GRANT SELECT, INSERT, UPDATE (done_at, overdue_at) ON work_item TO tandem_app;
