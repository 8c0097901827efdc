-- Of an allocation with several reservations, what is declared beyond one of them comes out of the others.
COMMENT ON TABLE ceiling_reservation IS
    'What an allocation may cost under a contract in a care year, and what was declared. A ceiling keeps free, of each '
    'allocation, the sum of greatest(0, amount - used) over its rows minus the sum of greatest(0, used - amount), but not '
    'less than nothing; what is taken off comes from the earliest care years first. A row changes only while the ceilings '
    'of all contracts of its allocation are locked.';
