package nl.tandem.bench.spring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Allocation(
        UUID id,
        UUID clientId,
        @Nullable String category,
        @Nullable String code,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Long volume,
        @Nullable String unit,
        @Nullable Long budgetCents) {}
