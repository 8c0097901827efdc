-- A sum grows with every line of the same youth, month and product. With room left on its page the new version of the row
-- stays there and the two indexes are not written; without, every update writes both.
ALTER TABLE youth_month SET (fillfactor = 60);
