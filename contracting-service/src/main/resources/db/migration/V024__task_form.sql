-- Whether the clients of task based care have allocations. What was contracted before keeps being accepted either way.
ALTER TABLE contract_product ADD COLUMN task_form text CHECK (task_form IN ('ALLOCATED', 'UNALLOCATED'));
ALTER TABLE contract_product NO FORCE ROW LEVEL SECURITY;
UPDATE contract_product SET task_form = 'UNALLOCATED' WHERE funding_variant = 'TASK';
ALTER TABLE contract_product FORCE ROW LEVEL SECURITY;
ALTER TABLE contract_product ADD CHECK ((funding_variant = 'TASK') = (task_form IS NOT NULL));
