package nl.tandem.contracting.declarationjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.RetourCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AnswerDocument",
        description =
                "The answer to a declaration (declaratie-antwoord, 325) as JSON; only what was rejected is listed.")
record AnswerDocument(
        @Schema(description = "Afzender: CBS code of the municipality.")
        String sender,

        @Schema(description = "Ontvanger: AGB code of the provider.")
        String receiver,

        @Schema(description = "Identificatie of the answer.")
        String identification,

        @Schema(description = "Dagtekening of the answer.") LocalDate messageDate,

        @Schema(description = "Identificatie of the declaration that it answers.")
        String answeredIdentification,

        @Schema(description = "Return codes (retourcodes, WJ001) of the Header.")
        List<String> headerCodes,

        @Schema(description = "Absent when the message as such was refused.") @Nullable
        Result declaration) {

    @Schema(name = "AnswerResult", description = "What became of the declaration.")
    record Result(
            String declarationNumber,

            @Schema(description = "TotaalIngediendBedrag in euro cents.")
            long submittedCents,

            @Schema(description = "TotaalToegekendBedrag in euro cents.")
            long grantedCents,

            @Schema(description = "Return codes about the declaration as a whole.")
            List<String> codes,

            @Schema(description = "The clients with rejected lines.")
            List<RejectedClient> clients) {}

    @Schema(name = "AnswerClient", description = "A client with rejected lines.")
    record RejectedClient(String bsn, List<String> codes, List<RejectedLine> lines) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnswerLine", description = "A rejected line.")
    record RejectedLine(
            String reference,

            @Nullable String previousReference,

            long allocationNumber,

            @Schema(description = "What was asked for, in euro cents.")
            long amountCents,

            List<String> codes) {}

    static AnswerDocument of(Jw325 answer) {
        return new AnswerDocument(
                answer.header().afzender(),
                answer.header().ontvanger(),
                answer.header().berichtIdentificatie().identificatie(),
                answer.header().berichtIdentificatie().dagtekening(),
                answer.declaratieIdentificatie().identificatie(),
                codes(answer.retourCodes()),
                answer.declaratieAntwoord() == null ? null : result(answer.declaratieAntwoord()));
    }

    private static Result result(Jw325.DeclaratieAntwoord antwoord) {
        return new Result(
                antwoord.declaratieNummer(),
                antwoord.totaalIngediendBedrag().signedCents(),
                antwoord.totaalToegekendBedrag().signedCents(),
                codes(antwoord.retourCodes()),
                antwoord.clienten().stream().map(AnswerDocument::client).toList());
    }

    private static RejectedClient client(Jw325.Client client) {
        return new RejectedClient(
                client.bsn().value(),
                codes(client.retourCodes()),
                client.prestaties().stream().map(AnswerDocument::line).toList());
    }

    private static RejectedLine line(Jw325.Prestatie line) {
        return new RejectedLine(
                line.ingediend().referentieNummer(),
                line.ingediend().vorigReferentieNummer(),
                line.ingediend().toewijzingNummer(),
                line.ingediend().ingediendBedrag().signedCents(),
                codes(line.retourCodes()));
    }

    private static List<String> codes(List<RetourCode> codes) {
        return codes.stream().map(RetourCode::code).toList();
    }
}
