-- Bridging care (overbruggingszorg): how many of those who wait get lighter help meanwhile; null where nobody registers it.
ALTER TABLE capacity_report ADD COLUMN bridged integer CHECK (bridged BETWEEN 0 AND waiting);
