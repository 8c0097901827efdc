package nl.tandem.bench.spring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line (Prestatie) as it stands in the file, with the number it has there. */
record DeclaredLine(
        int number,
        String bsn,
        String reference,
        long allocationNumber,
        String category,
        String code,
        LocalDate start,
        LocalDate end,
        long volume,
        String unit,
        @Nullable Long tariffCents,
        long amountCents) {}
