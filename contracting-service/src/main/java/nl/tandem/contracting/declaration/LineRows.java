package nl.tandem.contracting.declaration;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Verdict;
import nl.tandem.kit.database.BinaryRows;
import org.jspecify.annotations.Nullable;

/** Judged lines as rows. */
final class LineRows {

    static final String COLUMNS = """
            declaration_id, municipality, provider, line_id, line_no, client_id, client_pseudonym, allocation_id, contract_id,
            reference, previous_reference, allocation_number, category, code, period_start, period_end, volume, unit,
            tariff_cents, amount_cents""";
    private static final int VALUES = 21;

    private LineRows() {}

    /** The values of {@link #COLUMNS}, and the return codes. */
    static void write(List<JudgedPart> parts, BinaryRows rows) throws IOException {
        for (JudgedPart part : parts) {
            for (JudgedLine line : part.lines()) {
                write(part.declaration(), line, rows.row(VALUES));
            }
        }
    }

    private static void write(Declaration declaration, JudgedLine judged, BinaryRows row) throws IOException {
        Verdict verdict = judged.verdict();
        Prestatie line = verdict.line();
        AllocatedProduct allocation = verdict.allocation();
        row.id(declaration.declarationId())
                .text(declaration.municipality())
                .text(declaration.providerCode())
                .id(judged.id())
                .integer(verdict.number())
                .id(id(verdict.clientId()))
                .text(judged.clientPseudonym())
                .id(allocation == null ? null : allocation.id())
                .id(verdict.contractId())
                .text(line.referentieNummer())
                .text(line.vorigReferentieNummer())
                .number(line.toewijzingNummer())
                .text(line.productCategorie())
                .text(line.productCode())
                .day(line.productPeriode().begindatum())
                .day(line.productPeriode().einddatum())
                .number(line.geleverdVolume())
                .text(line.eenheid().code())
                .number(line.productTarief())
                .number(judged.amountCents())
                .text(judged.returnCodes());
    }

    private static @Nullable UUID id(@Nullable String clientId) {
        return clientId == null ? null : UUID.fromString(clientId);
    }
}
