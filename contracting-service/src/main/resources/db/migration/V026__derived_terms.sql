-- Terms that follow from what is recorded, and not from a message: the same thing may be due more than once, each time
-- counted from another day.
ALTER TABLE work_item ADD COLUMN counts_from date;
ALTER TABLE work_item ADD COLUMN dated_on date;
ALTER TABLE work_item NO FORCE ROW LEVEL SECURITY;
UPDATE work_item SET counts_from = CASE kind WHEN 'FINAL_ANSWER_AFTER_INVESTIGATION' THEN due_date - 56
                                             WHEN 'REFUSAL_ON_RESIDENCE' THEN due_date - 14
                                             ELSE (opened_at AT TIME ZONE 'Europe/Amsterdam')::date END;
ALTER TABLE work_item FORCE ROW LEVEL SECURITY;
ALTER TABLE work_item ALTER COLUMN counts_from SET NOT NULL;
COMMENT ON COLUMN work_item.counts_from IS 'Of a declaration that is missing: the last day of its month.';
COMMENT ON COLUMN work_item.dated_on IS 'Dagtekening of the message it is about; the term of payment counts from it.';
ALTER TABLE work_item DROP CONSTRAINT work_item_region_subject_id_kind_key;
ALTER TABLE work_item ADD UNIQUE (region, subject_id, kind, municipality, counts_from);
ALTER TABLE work_item DROP CONSTRAINT work_item_subject_kind_check;
ALTER TABLE work_item ADD CONSTRAINT work_item_subject_kind_check
    CHECK (subject_kind IN ('MESSAGE', 'REQUEST', 'ALLOCATION', 'DECLARATION', 'DELIVERY', 'PROVIDER'));

-- What follows from records and is not done is looked through again and again; what is about a message costs nothing here.
CREATE INDEX work_item_derived ON work_item (region, kind, work_item_id)
    WHERE done_at IS NULL AND subject_kind <> 'MESSAGE';
-- Allocations that run, and those that ended lately, among all that ever were.
CREATE INDEX allocation_end ON allocation (region, end_date);
CREATE INDEX delivery_allocation ON delivery (allocation_id);
