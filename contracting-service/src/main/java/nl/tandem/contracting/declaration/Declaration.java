package nl.tandem.contracting.declaration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A declaration as it was judged.
 *
 * @param submittedCents what was asked for; negative when it takes back more than it asks
 * @param approvedCents what was granted of it
 * @param returnCodes what the answer says about the declaration as a whole
 * @param answerIdentification what the municipality called its answer
 */
record Declaration(
        UUID declarationId,
        UUID messageId,
        String municipality,
        String providerCode,
        String declarationNumber,
        YearMonth period,
        long submittedCents,
        long approvedCents,
        int linesApproved,
        int linesRejected,
        DeclarationState state,
        List<String> returnCodes,
        Instant assessedAt,
        String answerIdentification) {}
