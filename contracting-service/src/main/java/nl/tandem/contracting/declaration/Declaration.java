package nl.tandem.contracting.declaration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.message.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as far as it was judged.
 *
 * @param submittedCents what was asked for; negative when it takes back more than it asks
 * @param approvedCents what was granted of it
 * @param returnCodes what the answer says about the declaration as a whole; empty while it is being assessed
 * @param assessedAt absent while it is being assessed
 * @param answerIdentification what the municipality called its answer; absent while it is being assessed
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
        @Nullable Instant assessedAt,
        @Nullable String answerIdentification) {

    /** Of which nothing was judged yet. */
    static Declaration begin(UUID declarationId, StoredMessage stored) {
        Jw323.Declaratie asked = ((Jw323) stored.content()).declaratie();
        return new Declaration(
                declarationId,
                stored.messageId(),
                stored.municipality(),
                stored.providerCode(),
                asked.declaratieNummer(),
                YearMonth.from(asked.declaratiePeriode().begindatum()),
                asked.totaalIngediendBedrag().signedCents(),
                0,
                0,
                0,
                DeclarationState.ASSESSING,
                List.of(),
                null,
                null);
    }

    int linesJudged() {
        return linesApproved + linesRejected;
    }

    Declaration plus(List<JudgedLine> lines) {
        List<JudgedLine> approved =
                lines.stream().filter(JudgedLine::isApproved).toList();
        return new Declaration(
                declarationId,
                messageId,
                municipality,
                providerCode,
                declarationNumber,
                period,
                submittedCents,
                approvedCents
                        + approved.stream().mapToLong(JudgedLine::amountCents).sum(),
                linesApproved + approved.size(),
                linesRejected + lines.size() - approved.size(),
                state,
                returnCodes,
                assessedAt,
                answerIdentification);
    }

    /** The end of it: what the answer grants must be what its approved lines ask. */
    Declaration answered(DeclarationState end, Jw325 answer, Jw325.DeclaratieAntwoord antwoord, Instant now) {
        if (antwoord.totaalToegekendBedrag().signedCents() != approvedCents) {
            throw new IllegalStateException("The answer grants another amount than the approved lines add up to.");
        }
        return new Declaration(
                declarationId,
                messageId,
                municipality,
                providerCode,
                declarationNumber,
                period,
                submittedCents,
                approvedCents,
                linesApproved,
                linesRejected,
                end,
                antwoord.retourCodes().stream().map(RetourCode::code).toList(),
                now,
                answer.header().berichtIdentificatie().identificatie());
    }
}
