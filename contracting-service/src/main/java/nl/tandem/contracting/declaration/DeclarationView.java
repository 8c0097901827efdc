package nl.tandem.contracting.declaration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Declaration", description = "A declaration (declaratie, 323) of a provider to a municipality.")
record DeclarationView(
        UUID declarationId,

        @Schema(description = "The message that it came in; its answer (declaratie-antwoord, 325) is read there.")
        UUID messageId,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "What the provider calls it (DeclaratieNummer).")
        String declarationNumber,

        @Schema(description = "The month that is declared (DeclaratiePeriode).", examples = "2026-04")
        String period,

        @Schema(description = "What was asked for (TotaalIngediendBedrag), in euro cents; negative for a credit.")
        long submittedCents,

        @Schema(description = "What was granted (TotaalToegekendBedrag), in euro cents; negative for a credit.")
        long approvedCents,

        @Schema(description = "How many lines (prestaties) were approved.")
        int linesApproved,

        @Schema(description = "How many lines (prestaties) were rejected.")
        int linesRejected,

        @Schema(
                description =
                        "ASSESSING: some of its lines are judged; ASSESSED: all are (beoordeeld); REFUSED: as a whole, it counts as not sent.")
        DeclarationState state,

        @Schema(
                description =
                        "What the answer says about the declaration as a whole (RetourCode); empty while it is being assessed.")
        List<String> returnCodes,

        @Schema(description = "When it was answered; absent while it is being assessed.") @Nullable
        Instant assessedAt,

        @Schema(
                description =
                        "What the municipality called its answer (Identificatie of the 325); absent while it is being assessed.")
        @Nullable
        String answerIdentification,

        @Schema(description = "The lines of the asked page, in the order of the message; absent in a list.") @Nullable
        List<DeclarationLineView> lines) {

    static DeclarationView of(Declaration declaration) {
        return of(declaration, null);
    }

    static DeclarationView of(Declaration declaration, @Nullable List<DeclarationLineView> lines) {
        return new DeclarationView(
                declaration.declarationId(),
                declaration.messageId(),
                declaration.municipality(),
                declaration.providerCode(),
                declaration.declarationNumber(),
                declaration.period().toString(),
                declaration.submittedCents(),
                declaration.approvedCents(),
                declaration.linesApproved(),
                declaration.linesRejected(),
                declaration.state(),
                declaration.returnCodes(),
                declaration.assessedAt(),
                declaration.answerIdentification(),
                lines);
    }
}
