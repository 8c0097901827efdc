package nl.tandem.budget.financialdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Post;
import nl.tandem.budget.figures.Totals;
import nl.tandem.budget.figures.Value;
import nl.tandem.budget.financialdocument.DocumentRequests.NewDocument;
import nl.tandem.budget.financialdocument.DocumentRequests.NewVersion;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** Begins documents and changes drafts, and refuses what a product may not hold. */
@ApplicationScoped
public class DraftDocument {

    private final FinancialDocuments documents;

    DraftDocument(FinancialDocuments documents) {
        this.documents = documents;
    }

    /** A document that the system drew up itself. */
    @Transactional(TxType.MANDATORY)
    public FinancialDocument begin(DocumentKind kind, int year, String title, DocumentContent content) {
        return store(new NewDocument(kind, year, title, null, content));
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument begin(NewDocument request) {
        requireNoDeviations(request.content());
        return store(request);
    }

    private static void requireNoDeviations(DocumentContent content) {
        if (content.deviations() != null) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/content/deviations", "Deviations are computed; draw up an interim report to have them.")));
        }
    }

    private FinancialDocument store(NewDocument request) {
        List<InputError> errors = errors(request.kind(), request.year(), request.content());
        if (request.adoptionRule() != null && request.kind() != DocumentKind.FINANCIAL_FRAME) {
            errors.add(InputError.body("/adoptionRule", "Only a financial frame is adopted by the colleges."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        DocumentContent content = carriedOver(request.content());
        UUID id = documents.add(request);
        documents.addVersion(id, 1, content, null);
        return documents.get(id);
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument change(UUID id, NewVersion request) {
        requireNoDeviations(request.content());
        FinancialDocument document = documents.locked(id);
        List<InputError> errors = errors(document.kind(), document.year(), request.content());
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (document.frozen() && !isSpecified(document, request)) {
            throw new DocumentFrozen(document);
        }
        documents.addVersion(
                id,
                document.version() + 1,
                carriedOver(request.content()).with(document.content().deviations()),
                request.decision());
        return documents.get(id);
    }

    /** An updated budget that was adopted on total level is divided over its posts later in the year. */
    private static boolean isSpecified(FinancialDocument document, NewVersion request) {
        Figures total = document.content().figures();
        Figures posts = request.content().figures();
        if (document.kind() != DocumentKind.UPDATED_BUDGET
                || document.isFinal()
                || total == null
                || posts == null
                || !total.isTotalLevel()
                || posts.isTotalLevel()) {
            return false;
        }
        List<Long> adopted = costs(total);
        List<Long> specified = costs(posts);
        if (!adopted.equals(specified) && request.decision() == null) {
            throw new Problem(
                    409,
                    "not-the-adopted-total",
                    "The posts come to %s cents where %s were adopted; name the decision on the other total, or correct them."
                            .formatted(specified, adopted));
        }
        return true;
    }

    private static List<Long> costs(Figures figures) {
        return Totals.of(figures).stream().map(Totals::costCents).toList();
    }

    private static List<InputError> errors(DocumentKind kind, int year, DocumentContent content) {
        List<InputError> errors = new ArrayList<>();
        Figures figures = content.figures();
        if (figures == null) {
            if (kind.needsFigures()) {
                errors.add(InputError.body("/content/figures", "This document needs figures."));
            }
            return errors;
        }
        errors.addAll(figures.errors("/content/figures", year));
        if (figures.isTotalLevel() && kind != DocumentKind.UPDATED_BUDGET) {
            errors.add(InputError.body(
                    "/content/figures/posts", "Only an updated budget is adopted on total level; give the posts."));
        }
        for (int i = 0; i < figures.everyPost().size(); i++) {
            Post post = figures.everyPost().get(i);
            if (kind == DocumentKind.PRIMARY_BUDGET && Boolean.TRUE.equals(post.newPolicy())) {
                errors.add(InputError.body(
                        "/content/figures/posts/%d/newPolicy".formatted(i),
                        "A primary budget holds existing policy only (staand beleid); put it in the updated budget."));
            }
        }
        return errors;
    }

    /** What is left of an older document comes into this one by itself. */
    private DocumentContent carriedOver(DocumentContent content) {
        Figures figures = content.figures();
        if (figures == null) {
            return content;
        }
        String first = figures.columns().getFirst().code();
        List<Post> posts = figures.everyPost().stream()
                .map(post -> post.carriedOverFrom() == null
                        ? post
                        : post.with(List.of(Value.of(first, balanceOf(post.carriedOverFrom())))))
                .toList();
        return content.with(new Figures(figures.columns(), posts, figures.totals(), figures.controls()));
    }

    private long balanceOf(UUID older) {
        List<Totals> totals = documents.get(older).totals();
        if (totals.isEmpty()) {
            throw new Problem(409, "nothing-to-carry-over", "The older document has no figures.");
        }
        return totals.getLast().cumulativeBalanceCents();
    }
}
