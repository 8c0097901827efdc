package nl.tandem.budget.ledger;

import java.util.List;

/**
 * A chunk of approved lines of one declaration, as contracting tells it: what the ledger reads of it. Boxed numbers,
 * because a missing number must be refused by the database and not read as zero.
 */
record LinesApproved(String declarationId, String municipality, String providerCode, List<Line> lines) {

    record Line(
            String lineId,
            String contractId,
            String allocationId,
            String clientPseudonym,
            String category,
            String code,
            Integer careYear,
            Integer careMonth,
            Long amountCents) {}
}
