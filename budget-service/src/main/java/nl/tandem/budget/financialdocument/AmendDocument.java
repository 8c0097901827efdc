package nl.tandem.budget.financialdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.budget.figures.Figures;
import nl.tandem.budget.figures.Post;
import nl.tandem.budget.figures.Totals;
import nl.tandem.budget.figures.Value;
import nl.tandem.budget.financialdocument.DocumentRequests.DeviationAmendment;
import nl.tandem.budget.financialdocument.DocumentRequests.NewAmendment;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Amends an adopted budget or frame (begrotingswijziging): another version, by a decision, the old one kept. */
@ApplicationScoped
class AmendDocument {

    private final FinancialDocuments documents;
    private final Outbox outbox;
    private final InstantSource clock;

    AmendDocument(FinancialDocuments documents, Outbox outbox, InstantSource clock) {
        this.documents = documents;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument amend(UUID id, NewAmendment request) {
        FinancialDocument document = documents.locked(id);
        if (!document.frozen() || document.isFinal()) {
            throw document.frozen()
                    ? new DocumentFrozen(document)
                    : new Problem(409, "document-is-draft", "The document is a draft; change it by another version.");
        }
        Figures figures = Objects.requireNonNull(document.content().figures());
        List<InputError> errors = errors(figures, request);
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        Figures amended = amended(figures, request.mutations());
        long more = cost(amended) - cost(figures);
        requireOpinionAsked(document, request, more);
        documents.addVersion(id, document.version() + 1, document.content().with(amended), request.decision());
        outbox.append(new DocumentAmended(
                id,
                document.kind(),
                document.year(),
                document.version() + 1,
                more,
                request.adoptedOn(),
                request.decision()));
        return documents.get(id);
    }

    private List<InputError> errors(Figures figures, NewAmendment request) {
        List<InputError> errors = new ArrayList<>();
        if (request.adoptedOn().isAfter(DutchDate.today(clock))) {
            errors.add(InputError.body("/adoptedOn", "Must not be after today."));
        }
        for (int i = 0; i < request.mutations().size(); i++) {
            DocumentRequests.Mutation mutation = request.mutations().get(i);
            if (figures.post(mutation.post()).isEmpty()) {
                errors.add(InputError.body("/mutations/%d/post".formatted(i), "There is no such post."));
            }
            if (figures.columns().stream().noneMatch(column -> column.code().equals(mutation.column()))) {
                errors.add(InputError.body("/mutations/%d/column".formatted(i), "There is no such column."));
            }
        }
        return errors;
    }

    static Figures amended(Figures figures, List<DocumentRequests.Mutation> mutations) {
        List<Post> posts = figures.everyPost().stream()
                .map(post -> {
                    SortedMap<String, Long> changes = new TreeMap<>();
                    mutations.stream()
                            .filter(mutation -> mutation.post().equals(post.code()))
                            .forEach(mutation ->
                                    changes.merge(mutation.column(), mutation.amountCents(), Math::addExact));
                    List<Value> values = new ArrayList<>(post.values().stream()
                            .filter(value -> !changes.containsKey(value.column()))
                            .toList());
                    changes.forEach((column, cents) ->
                            values.add(Value.of(column, Math.addExact(post.centsIn(column), cents))));
                    return post.with(values);
                })
                .toList();
        // Printed sums were those of the version before.
        return new Figures(figures.columns(), posts, figures.totals(), null);
    }

    private static long cost(Figures figures) {
        return Totals.of(figures).stream().map(Totals::costCents).reduce(0L, Math::addExact);
    }

    private static void requireOpinionAsked(FinancialDocument document, NewAmendment request, long more) {
        if (!document.kind().isBudget() || more <= 0 || request.exemption() != null) {
            return;
        }
        if (request.sentOn() == null) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/sentOn",
                    "The cost goes up by %d cents: councils are asked first. Say when it was sent, or by which exemption not."
                            .formatted(more))));
        }
        OpinionTerm.requireOver(request.sentOn(), request.adoptedOn());
    }

    /** What is near-certain and cannot be mitigated becomes a mutation of the budget. */
    @Transactional(TxType.MANDATORY)
    FinancialDocument byDeviations(FinancialDocument report, DeviationAmendment request) {
        Deviations deviations = report.content().deviations();
        List<DocumentRequests.Mutation> mutations = deviations == null
                ? List.of()
                : deviations.lines().stream()
                        .filter(Deviations.Line::isToBeAmended)
                        .map(line -> new DocumentRequests.Mutation(
                                line.post(), deviations.budgetColumn(), line.deviationCents(), null))
                        .toList();
        if (deviations == null || mutations.isEmpty()) {
            throw new Problem(
                    409,
                    "no-certain-deviation",
                    "No deviation is near-certain and without a measure; the budget stays as it is.");
        }
        return amend(
                deviations.budgetDocumentId(),
                new NewAmendment(
                        request.decision(), request.adoptedOn(), request.sentOn(), request.exemption(), mutations));
    }
}
