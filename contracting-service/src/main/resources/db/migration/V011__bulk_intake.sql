-- The rows of every region are changed.
SELECT set_config('tandem.region', '*', true);

-- Messages of one provider are processed one after the other: its allocations are made before they are declared, and its
-- references are used once, whatever the municipality. Its lane keeps them together, so that two workers seldom meet. Its
-- lines tell how much work a message is.
ALTER TABLE message_task ADD COLUMN provider_code text;
UPDATE message_task SET provider_code = split_part(parties, ' ', 2);
ALTER TABLE message_task ALTER COLUMN provider_code SET NOT NULL;
ALTER TABLE message_task ADD COLUMN lines integer NOT NULL DEFAULT 1;
ALTER TABLE message_task ADD COLUMN lane integer NOT NULL
    GENERATED ALWAYS AS (abs(hashtext(region || ' ' || provider_code) % 4)) STORED;
CREATE INDEX message_task_lane ON message_task (lane, message_id);
CREATE INDEX message_task_provider ON message_task (region, provider_code, message_id);
DROP INDEX message_task_parties;
ALTER TABLE message_task DROP COLUMN parties;

-- A large declaration is judged in parts; how far it is can be read meanwhile.
ALTER TABLE message ADD COLUMN lines integer NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN lines_judged integer NOT NULL DEFAULT 0;
GRANT UPDATE (lines_judged) ON message TO tandem_app;
COMMENT ON COLUMN message.content IS 'Compressed and encrypted by the service.';
COMMENT ON COLUMN message.answer IS 'Compressed and encrypted by the service.';

ALTER TABLE declaration DROP CONSTRAINT declaration_state_check;
ALTER TABLE declaration DROP CONSTRAINT declaration_return_codes_check;
ALTER TABLE declaration DROP CONSTRAINT declaration_check;
ALTER TABLE declaration ALTER COLUMN assessed_at DROP NOT NULL;
ALTER TABLE declaration ALTER COLUMN answer_identification DROP NOT NULL;
ALTER TABLE declaration ADD CONSTRAINT declaration_state CHECK (state IN ('ASSESSING', 'ASSESSED', 'REFUSED'));
ALTER TABLE declaration ADD CONSTRAINT declaration_answered
    CHECK ((state = 'ASSESSING') = (return_codes = '{}')
           AND (state = 'ASSESSING') = (assessed_at IS NULL)
           AND (state = 'ASSESSING') = (answer_identification IS NULL));
ALTER TABLE declaration ADD CONSTRAINT declaration_refused
    CHECK (state <> 'REFUSED' OR (approved_cents = 0 AND lines_approved = 0 AND lines_rejected = 0));
COMMENT ON COLUMN declaration.state IS
    'While it is being assessed, lines_approved + lines_rejected lines are done. A refused declaration counts as not sent.';
DROP INDEX declaration_number;
DROP INDEX declaration_period;
CREATE UNIQUE INDEX declaration_number ON declaration (region, provider, declaration_number) WHERE state <> 'REFUSED';
CREATE INDEX declaration_period ON declaration (region, municipality, provider, period) WHERE state <> 'REFUSED';
CREATE POLICY declaration_assessed_stays ON declaration AS RESTRICTIVE FOR UPDATE
    USING (state = 'ASSESSING') WITH CHECK (true);
GRANT UPDATE (approved_cents, lines_approved, lines_rejected, state, return_codes, assessed_at, answer_identification)
    ON declaration TO tandem_app;
