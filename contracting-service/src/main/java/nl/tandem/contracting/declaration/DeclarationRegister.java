package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Verdict;
import nl.tandem.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Writes what was judged; nothing of it changes afterwards, but that a debit is credited. */
@ApplicationScoped
class DeclarationRegister {

    private final Database database;
    private final Caller caller;

    DeclarationRegister(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Ids for new rows, in the order in which the rows are to be read. */
    List<UUID> newIds(int count) {
        return database.query("SELECT uuidv7() FROM generate_series(1, ?)", row -> row.getObject(1, UUID.class), count);
    }

    void add(Declaration declaration) {
        database.update(
                """
                INSERT INTO declaration (declaration_id, region, message_id, municipality, provider, declaration_number,
                       period, submitted_cents, approved_cents, lines_approved, lines_rejected, state, return_codes,
                       assessed_at, answer_identification)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                declaration.declarationId(),
                caller.region(),
                declaration.messageId(),
                declaration.municipality(),
                declaration.providerCode(),
                declaration.declarationNumber(),
                declaration.period().atDay(1),
                declaration.submittedCents(),
                declaration.approvedCents(),
                declaration.linesApproved(),
                declaration.linesRejected(),
                declaration.state(),
                declaration.returnCodes().toArray(String[]::new),
                declaration.assessedAt().atOffset(ZoneOffset.UTC),
                declaration.answerIdentification());
    }

    /** Credits go first: a debit may replace one that a credit of the same declaration takes back. */
    void add(Declaration declaration, List<JudgedLine> lines) {
        credit(declaration, lines);
        List<@Nullable Object[]> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(declaration, line)));
        database.batch("""
                INSERT INTO declaration_line (line_id, region, declaration_id, line_no, municipality, provider, client_id,
                       client_pseudonym, allocation_id, contract_id, reference, previous_reference, allocation_number,
                       category, code, period_start, period_end, volume, unit, tariff_cents, amount_cents, approved,
                       return_codes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void credit(Declaration declaration, List<JudgedLine> lines) {
        List<JudgedLine> credits =
                lines.stream().filter(JudgedLine::isApprovedCredit).toList();
        if (credits.isEmpty()) {
            return;
        }
        int credited = database.update(
                """
                UPDATE declaration_line SET credited_by = credit.line_id
                  FROM unnest(?, ?) AS credit (line_id, reference)
                 WHERE approved AND region = ? AND provider = ? AND declaration_line.reference = credit.reference
                """,
                credits.stream().map(JudgedLine::id).toArray(UUID[]::new),
                credits.stream()
                        .map(credit -> credit.verdict().line().vorigReferentieNummer())
                        .toArray(String[]::new),
                caller.region(),
                declaration.providerCode());
        if (credited != credits.size()) {
            throw new IllegalStateException(
                    "%d credits were approved, but %d debits can be credited.".formatted(credits.size(), credited));
        }
    }

    private @Nullable Object[] row(Declaration declaration, JudgedLine judged) {
        Verdict verdict = judged.verdict();
        Prestatie line = verdict.line();
        AllocatedProduct allocation = verdict.allocation();
        return new @Nullable Object[] {
            judged.id(),
            caller.region(),
            declaration.declarationId(),
            judged.number(),
            declaration.municipality(),
            declaration.providerCode(),
            verdict.clientId() == null ? null : UUID.fromString(verdict.clientId()),
            judged.clientPseudonym(),
            allocation == null ? null : allocation.id(),
            verdict.contractId(),
            line.referentieNummer(),
            line.vorigReferentieNummer(),
            line.toewijzingNummer(),
            line.productCategorie(),
            line.productCode(),
            line.productPeriode().begindatum(),
            line.productPeriode().einddatum(),
            line.geleverdVolume(),
            line.eenheid().code(),
            line.productTarief(),
            judged.amountCents(),
            judged.isApproved(),
            judged.returnCodes()
        };
    }
}
