package nl.tandem.contracting.declaration;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.judging.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line with the verdict on it, as it is stored.
 *
 * @param clientPseudonym absent when the client is not known
 */
record JudgedLine(UUID id, @Nullable String clientPseudonym, Verdict verdict) {

    boolean isApproved() {
        return verdict.isApproved();
    }

    boolean isApprovedCredit() {
        return verdict.isApproved() && verdict.line().isCredit();
    }

    long amountCents() {
        return verdict.line().ingediendBedrag().signedCents();
    }

    /** Care is paid from the year in which it was delivered; a product period never leaves its month. */
    int careYear() {
        return verdict.line().productPeriode().begindatum().getYear();
    }

    int careMonth() {
        return verdict.line().productPeriode().begindatum().getMonthValue();
    }

    /** Only of an approved line. */
    UUID allocationId() {
        return Objects.requireNonNull(verdict.allocation()).id();
    }

    /** Only of an approved line. */
    UUID contractId() {
        return Objects.requireNonNull(verdict.contractId());
    }

    /** Separated by commas; empty when approved. */
    String returnCodes() {
        return verdict.codes().stream().map(RetourCode::code).collect(Collectors.joining(","));
    }
}
