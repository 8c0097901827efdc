package nl.tandem.contracting.declaration;

import java.util.UUID;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.judging.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line with the verdict on it, as it is stored.
 *
 * @param number its place in the message, from 1
 * @param clientPseudonym absent when the client is not known
 */
record JudgedLine(UUID id, int number, @Nullable String clientPseudonym, Verdict verdict) {

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

    String[] returnCodes() {
        return verdict.codes().stream().map(RetourCode::code).toArray(String[]::new);
    }
}
