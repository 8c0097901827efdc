package nl.tandem.budget.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be posted. Boxed numbers, because a missing number must be refused by the database and not read as zero.
 *
 * @param source where it comes from; a source posts once
 */
record Entry(
        EntryKind kind,
        String source,
        String municipality,
        @Nullable String provider,
        @Nullable String contractId,
        @Nullable String allocationId,
        @Nullable String declarationId,
        @Nullable String lineId,
        @Nullable String clientPseudonym,
        String category,
        String code,
        Integer careYear,
        Integer careMonth,
        Long amountCents,
        @Nullable String description) {

    static Entry of(LinesApproved chunk, LinesApproved.Line line) {
        return new Entry(
                EntryKind.DECLARATION_LINE,
                "line:" + line.lineId(),
                chunk.municipality(),
                chunk.providerCode(),
                line.contractId(),
                line.allocationId(),
                chunk.declarationId(),
                line.lineId(),
                line.clientPseudonym(),
                line.category(),
                line.code(),
                line.careYear(),
                line.careMonth(),
                line.amountCents(),
                null);
    }

    /** Cost that no line declares. */
    static Entry of(
            EntryKind kind,
            String source,
            String municipality,
            String category,
            LocalDate careDay,
            Long amountCents,
            @Nullable String description) {
        return new Entry(
                kind,
                source,
                municipality,
                null,
                null,
                null,
                null,
                null,
                null,
                category,
                "",
                careDay.getYear(),
                careDay.getMonthValue(),
                amountCents,
                description);
    }
}
