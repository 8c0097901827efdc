package nl.tandem.contracting.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when on something else counts, and why.
 *
 * @param endDate last day of the contract from then on
 * @param index only of an indexation
 */
record Amendment(
        LocalDate effectiveFrom,
        LocalDate endDate,
        AmendmentReason reason,
        @Nullable String explanation,
        String decisionReference,
        @Nullable Index index) {

    record Index(int year, BigDecimal percent) {}

    static Amendment of(AmendmentRequest request, LocalDate endDate) {
        return new Amendment(
                request.effectiveFrom(),
                request.endDate() == null ? endDate : request.endDate(),
                request.reason(),
                request.explanation(),
                request.decisionReference(),
                null);
    }
}
