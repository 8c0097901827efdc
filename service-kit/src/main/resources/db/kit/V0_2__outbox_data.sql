-- Events are written once and read once: compressing them costs more than it saves.
ALTER TABLE outbox ALTER COLUMN data SET STORAGE EXTERNAL;
