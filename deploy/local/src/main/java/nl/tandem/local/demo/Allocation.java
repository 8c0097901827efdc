package nl.tandem.local.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An allocation (ToegewezenProduct): specific with a code and a volume, or aspecific with only a category and perhaps a
 * budget.
 */
record Allocation(
        long number,
        String category,
        @Nullable String code,
        LocalDate allocatedOn,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Volume volume,
        @Nullable Long budgetCents) {}
