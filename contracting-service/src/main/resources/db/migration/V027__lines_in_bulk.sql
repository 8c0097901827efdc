-- Lines are written in the transaction that writes or holds their declaration, and neither is ever deleted: a check of its own for each
-- line costs a fifth of writing it and can find nothing.
ALTER TABLE declaration_line DROP CONSTRAINT declaration_line_declaration_id_fkey;

-- Every declaration changes the reservations of its allocations. With room on the page the indexes need not change with them.
ALTER TABLE ceiling_reservation SET (fillfactor = 60);

-- Judged lines are copied into a temporary table, and inserted from there under the policy of declaration_line.
DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO tandem_app', current_database()); END $$;
