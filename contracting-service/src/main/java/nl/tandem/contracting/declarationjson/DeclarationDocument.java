package nl.tandem.contracting.declarationjson;

import java.util.List;
import nl.tandem.contracting.ijw.Jw323Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DeclarationDocument",
        description =
                "A declaration (declaratie, 323) as JSON. It is judged by the same rules as the XML. Amounts are in euro"
                        + " cents with a sign instead of DebetCredit: negative is a credit, and zero a debit (CS325).")
record DeclarationDocument(
        @Schema(description = "Afzender: AGB code of the provider.", examples = "12345678") @Nullable
        String sender,

        @Schema(description = "Ontvanger: CBS code of the municipality.", examples = "0505") @Nullable
        String receiver,

        @Schema(description = "Identificatie: what the sender calls the message, used once.", examples = "B202604001")
        @Nullable
        String identification,

        @Schema(description = "Dagtekening of the message.", format = "date", examples = "2026-05-06") @Nullable
        String messageDate,

        @Schema(description = "DeclaratieNummer: letters and digits, used once.", examples = "D202604001") @Nullable
        String declarationNumber,

        @Schema(description = "DeclaratiePeriode, first day of a month.", format = "date", examples = "2026-04-01")
        @Nullable
        String periodStart,

        @Schema(description = "DeclaratiePeriode, last day of that month.", format = "date", examples = "2026-04-30")
        @Nullable
        String periodEnd,

        @Schema(description = "DeclaratieDagtekening.", format = "date", examples = "2026-05-06") @Nullable
        String declarationDate,

        @Schema(description = "TotaalIngediendBedrag: the sum of all lines, in euro cents.", examples = "76000")
        @Nullable
        Long totalCents,

        @Schema(description = "Each client (jeugdige) once.") @Nullable
        List<@Nullable ClientDocument> clients) {

    @Schema(description = "A client (jeugdige) with the lines about him or her.")
    record ClientDocument(
            @Schema(description = "Bsn.", examples = "999900006") @Nullable
            String bsn,

            @Nullable List<@Nullable LineDocument> lines) {

        Jw323Text.Client text() {
            return new Jw323Text.Client(
                    bsn,
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(line -> line == null ? LineDocument.NONE : line)
                                    .map(LineDocument::text)
                                    .toList());
        }
    }

    @Schema(description = "One line (prestatie).")
    record LineDocument(
            @Schema(description = "ReferentieNummer: used once by the provider.", examples = "R0001") @Nullable
            String reference,

            @Schema(description = "VorigReferentieNummer, with a credit only: the line that is taken back.") @Nullable
            String previousReference,

            @Schema(description = "ToewijzingNummer.", examples = "300201") @Nullable
            Long allocationNumber,

            @Schema(description = "ProductCategorie.", examples = "45") @Nullable
            String category,

            @Schema(description = "ProductCode.", examples = "45A48") @Nullable
            String code,

            @Schema(description = "ProductPeriode, first day.", format = "date", examples = "2026-04-01") @Nullable
            String periodStart,

            @Schema(description = "ProductPeriode, last day.", format = "date", examples = "2026-04-30") @Nullable
            String periodEnd,

            @Schema(description = "GeleverdVolume, in the unit.", examples = "480") @Nullable
            Long volume,

            @Schema(description = "Eenheid (WJ756): 01 minute, 04 hour, 14 day, 83 euro.", examples = "01") @Nullable
            String unit,

            @Schema(description = "ProductTarief in euro cents; absent with unit 83.", examples = "158") @Nullable
            Long tariffCents,

            @Schema(description = "IngediendBedrag in euro cents; negative for a credit.", examples = "76000") @Nullable
            Long amountCents) {

        static final LineDocument NONE =
                new LineDocument(null, null, null, null, null, null, null, null, null, null, null);

        Jw323Text.Prestatie text() {
            return new Jw323Text.Prestatie(
                    reference,
                    previousReference,
                    allocationNumber,
                    category,
                    code,
                    periodStart,
                    periodEnd,
                    volume,
                    unit,
                    tariffCents,
                    amountCents);
        }
    }

    Jw323Text text() {
        return new Jw323Text(
                sender,
                receiver,
                identification,
                messageDate,
                declarationNumber,
                periodStart,
                periodEnd,
                declarationDate,
                totalCents,
                clients == null
                        ? List.of()
                        : clients.stream()
                                .map(client -> client == null ? new ClientDocument(null, null) : client)
                                .map(ClientDocument::text)
                                .toList());
    }
}
