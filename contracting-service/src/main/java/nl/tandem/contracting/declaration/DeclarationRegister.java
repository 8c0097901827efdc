package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.judging.Rejections;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Writes what was judged; nothing of it changes afterwards, but that a debit is credited. */
@ApplicationScoped
class DeclarationRegister {

    private static final String CREATE_STAGE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS judged_line (
                declaration_id uuid, municipality text, provider text, line_id uuid, line_no integer, client_id uuid,
                client_pseudonym text, allocation_id uuid, contract_id uuid, reference text, previous_reference text,
                allocation_number bigint, category text, code text, period_start date, period_end date, volume bigint,
                unit text, tariff_cents bigint, amount_cents bigint, return_codes text) ON COMMIT DELETE ROWS
            """;
    private static final String ADD_STAGED = """
            INSERT INTO declaration_line (region, %s, approved, return_codes)
            SELECT ?, %s, return_codes = '', string_to_array(return_codes, ',') FROM pg_temp.judged_line
            """.formatted(LineRows.COLUMNS, LineRows.COLUMNS);

    private final Database database;
    private final Caller caller;

    DeclarationRegister(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Those of which a part was judged before, by their message. */
    Map<UUID, Declaration> begun(Collection<StoredMessage> messages) {
        Map<UUID, Declaration> begun = new HashMap<>();
        database.query(
                Declarations.SELECT + " WHERE message_id = ANY (?) AND state = ?",
                row -> {
                    Declaration declaration = Declarations.declaration(row);
                    return begun.put(declaration.messageId(), declaration);
                },
                messages.stream().map(StoredMessage::messageId).toArray(UUID[]::new),
                DeclarationState.ASSESSING);
        return begun;
    }

    /** The rejected lines of a declaration, this part of it and those before. */
    Rejections rejections(JudgedPart part) {
        Map<Integer, List<RetourCode>> byLine = new HashMap<>(
                Rejections.among(part.lines().stream().map(JudgedLine::verdict).toList())
                        .byLine());
        if (!part.isFirst()) {
            database.query(
                    "SELECT line_no, return_codes FROM declaration_line WHERE declaration_id = ? AND NOT approved",
                    row -> byLine.put(
                            row.getInt(1), codes((String[]) row.getArray(2).getArray())),
                    part.declaration().declarationId());
        }
        return new Rejections(byLine);
    }

    /** Credits go before debits: a debit may replace one that a credit of the same declaration takes back. */
    void keep(List<JudgedPart> parts) {
        add(parts.stream()
                .filter(JudgedPart::isFirst)
                .map(JudgedPart::declaration)
                .toList());
        parts.stream().filter(part -> !part.isFirst()).forEach(part -> advance(part.declaration()));
        credit(parts);
        addLines(parts);
    }

    void add(List<Declaration> declarations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Declaration declaration : declarations) {
            rows.add(new @Nullable Object[] {
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
                declaration.assessedAt(),
                declaration.answerIdentification()
            });
        }
        database.batch("""
                INSERT INTO declaration (declaration_id, region, message_id, municipality, provider, declaration_number,
                       period, submitted_cents, approved_cents, lines_approved, lines_rejected, state, return_codes,
                       assessed_at, answer_identification)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void advance(Declaration declaration) {
        int advanced = database.update(
                """
                UPDATE declaration
                   SET approved_cents = ?, lines_approved = ?, lines_rejected = ?, state = ?, return_codes = ?,
                       assessed_at = ?, answer_identification = ?
                 WHERE declaration_id = ?
                """,
                declaration.approvedCents(),
                declaration.linesApproved(),
                declaration.linesRejected(),
                declaration.state(),
                declaration.returnCodes().toArray(String[]::new),
                declaration.assessedAt(),
                declaration.answerIdentification(),
                declaration.declarationId());
        if (advanced != 1) {
            throw new IllegalStateException("A declaration was assessed already.");
        }
    }

    private void credit(List<JudgedPart> parts) {
        List<UUID> ids = new ArrayList<>();
        List<String> providers = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (JudgedPart part : parts) {
            part.lines().stream().filter(JudgedLine::isApprovedCredit).forEach(credit -> {
                ids.add(credit.id());
                providers.add(part.declaration().providerCode());
                references.add(Objects.requireNonNull(credit.verdict().line().vorigReferentieNummer()));
            });
        }
        if (ids.isEmpty()) {
            return;
        }
        int credited = database.update(
                """
                UPDATE declaration_line SET credited_by = credit.line_id
                  FROM unnest(?, ?, ?) AS credit (line_id, provider, reference)
                 CROSS JOIN LATERAL (
                       SELECT debit.line_id FROM declaration_line debit
                        WHERE debit.region = ? AND debit.provider = credit.provider
                          AND debit.reference = credit.reference AND debit.approved
                        LIMIT 1) AS credited
                 WHERE declaration_line.line_id = credited.line_id
                """,
                ids.toArray(UUID[]::new),
                providers.toArray(String[]::new),
                references.toArray(String[]::new),
                caller.region());
        if (credited != ids.size()) {
            throw new IllegalStateException(
                    "%d credits were approved, but %d debits can be credited.".formatted(ids.size(), credited));
        }
    }

    /**
     * By way of a table that only this transaction sees: COPY does not go where row level security guards, and is so much
     * quicker that writing the rows twice pays.
     */
    private void addLines(List<JudgedPart> parts) {
        if (parts.stream().allMatch(part -> part.lines().isEmpty())) {
            return;
        }
        database.update(CREATE_STAGE);
        // What this transaction wrote before; a TRUNCATE would give the table a new file each time.
        database.update("DELETE FROM pg_temp.judged_line");
        database.copy("pg_temp.judged_line", rows -> LineRows.write(parts, rows));
        database.update(ADD_STAGED, caller.region());
    }

    private static List<RetourCode> codes(String[] codes) {
        return Arrays.stream(codes)
                .map(code -> RetourCode.of(code).orElseThrow())
                .toList();
    }
}
