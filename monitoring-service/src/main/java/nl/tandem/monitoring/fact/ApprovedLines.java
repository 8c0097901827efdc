package nl.tandem.monitoring.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of {@code declaration.lines-approved.v1}: a chunk of the approved lines of one declaration. */
record ApprovedLines(String municipality, String providerCode, List<Line> lines) {

    /** A negative amount is a credit: it takes back a line that was approved before. */
    record Line(
            String lineId,
            @Nullable String allocationId,
            String clientPseudonym,
            @Nullable String category,
            @Nullable String code,
            int careYear,
            int careMonth,
            long amountCents) {}
}
