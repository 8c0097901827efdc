package nl.tandem.budget.financialdocument;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Totals;
import nl.tandem.budget.financialdocument.DocumentRequests.NewCollegeAdoption;
import nl.tandem.budget.financialdocument.DocumentRequests.NewDocument;
import nl.tandem.budget.financialdocument.DocumentRequests.NewStep;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The documents and all their versions and steps. */
@ApplicationScoped
public class FinancialDocuments {

    private static final String SELECT = "SELECT document_id, kind, year, title, adoption_rule FROM financial_document";

    private final Database database;
    private final JsonColumns json;
    private final Participants participants;
    private final Caller caller;
    private final InstantSource clock;

    FinancialDocuments(
            Database database, JsonColumns json, Participants participants, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.participants = participants;
        this.caller = caller;
        this.clock = clock;
    }

    UUID add(NewDocument request) {
        UUID id = NewId.next();
        int added = database.update(
                """
                INSERT INTO financial_document (document_id, region, kind, year, title, adoption_rule, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, title) DO NOTHING
                """,
                id,
                caller.region(),
                request.kind(),
                request.year(),
                request.title(),
                request.adoptionRule(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "document-exists",
                    "The region has a document \"%s\"; give yours another title.".formatted(request.title()));
        }
        return id;
    }

    void addVersion(UUID id, int version, DocumentContent content, @Nullable String decision) {
        String text = json.write(content);
        database.update("""
                INSERT INTO financial_document_version (document_id, region, version, content, hash, decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, id, caller.region(), version, text, Sha256.of(text), decision, clock.instant());
    }

    void addStep(UUID id, int version, NewStep step, @Nullable String finding) {
        database.update(
                """
                INSERT INTO financial_document_step (document_id, region, step, version, body, taken_on, decision, finding,
                                                     recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                caller.region(),
                step.step(),
                version,
                step.body(),
                step.takenOn(),
                step.decision(),
                finding,
                clock.instant());
    }

    boolean addAdoption(UUID id, NewCollegeAdoption adoption) {
        return database.update(
                        """
                        INSERT INTO college_adoption (document_id, region, municipality, adopted_on, decision, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        id,
                        caller.region(),
                        adoption.municipality(),
                        adoption.adoptedOn(),
                        adoption.decision(),
                        clock.instant())
                > 0;
    }

    public FinancialDocument get(UUID id) {
        return database.first(SELECT + " WHERE document_id = ?", this::whole, id)
                .orElseThrow(() -> Problem.notFound("This document"));
    }

    /** One writer per document at a time. */
    FinancialDocument locked(UUID id) {
        database.lock("document:" + id);
        return get(id);
    }

    List<FinancialDocument> list(@Nullable DocumentKind kind, @Nullable Integer year) {
        return database.query(
                SELECT
                        + " WHERE (?::text IS NULL OR kind = ?) AND (?::int IS NULL OR year = ?) ORDER BY year, title LIMIT 500",
                this::whole,
                kind,
                kind,
                year,
                year);
    }

    /** Steps that a body took on a day, with the title of the document. */
    public List<Decided> decidedOn(DocumentBody body, LocalDate day) {
        return database.query(
                """
                SELECT title, step, decision FROM financial_document_step JOIN financial_document USING (document_id)
                 WHERE body = ? AND taken_on = ? ORDER BY title, step
                """,
                row -> new Decided(row.getString(1), DocumentStep.valueOf(row.getString(2)), row.getString(3)),
                body,
                day);
    }

    /** A decision on a document. */
    public record Decided(String title, DocumentStep step, String decision) {}

    List<DocumentVersion> versions(UUID id) {
        get(id);
        return database.query(
                """
                SELECT version, hash, decision, recorded_at, content FROM financial_document_version
                 WHERE document_id = ? ORDER BY version
                """,
                row -> new DocumentVersion(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        content(row.getString(5))),
                id);
    }

    private FinancialDocument whole(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        DocumentKind kind = DocumentKind.valueOf(row.getString(2));
        AdoptionRule rule = row.getString(5) == null ? null : AdoptionRule.valueOf(row.getString(5));
        int year = row.getInt(3);
        String title = row.getString(4);
        List<FinancialDocument.StepTaken> steps = steps(id);
        List<String> adoptedBy = database.query(
                "SELECT municipality FROM college_adoption WHERE document_id = ? ORDER BY municipality",
                adoption -> adoption.getString(1),
                id);
        Optional<FinancialDocument.StepTaken> adopted = taken(steps, DocumentStep.ADOPT);
        boolean frozen =
                adopted.isPresent() || taken(steps, DocumentStep.PUBLISH).isPresent();
        boolean inForce = adopted.isPresent()
                && (rule == null
                        || rule.isMet(
                                adoptedBy.size(),
                                participants.on(adopted.get().takenOn(), null).size()));
        return database.first(
                        """
                        SELECT version, hash, content FROM financial_document_version
                         WHERE document_id = ? ORDER BY version DESC LIMIT 1
                        """,
                        version -> {
                            DocumentContent content = content(version.getString(3));
                            Figures figures = content.figures();
                            return new FinancialDocument(
                                    id,
                                    kind,
                                    year,
                                    title,
                                    rule,
                                    version.getInt(1),
                                    version.getString(2),
                                    frozen,
                                    inForce,
                                    content,
                                    figures == null ? List.of() : Totals.of(figures),
                                    figures == null ? List.of() : Totals.differences(figures),
                                    steps,
                                    kind.next(steps.stream()
                                            .map(FinancialDocument.StepTaken::step)
                                            .collect(Collectors.toSet())),
                                    adoptedBy);
                        },
                        id)
                .orElseThrow();
    }

    private static Optional<FinancialDocument.StepTaken> taken(
            List<FinancialDocument.StepTaken> steps, DocumentStep step) {
        return steps.stream().filter(taken -> taken.step() == step).findFirst();
    }

    private List<FinancialDocument.StepTaken> steps(UUID id) {
        return database.query(
                """
                SELECT step, version, body, taken_on, decision, finding FROM financial_document_step
                 WHERE document_id = ? ORDER BY taken_on, recorded_at
                """,
                row -> new FinancialDocument.StepTaken(
                        DocumentStep.valueOf(row.getString(1)),
                        row.getInt(2),
                        DocumentBody.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6)),
                id);
    }

    private DocumentContent content(String text) {
        return json.read(text, new TypeReference<DocumentContent>() {});
    }
}
