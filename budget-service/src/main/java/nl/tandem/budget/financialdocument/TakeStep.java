package nl.tandem.budget.financialdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.budget.financialdocument.DocumentRequests.NewStep;
import nl.tandem.budget.legalterm.BudgetTerms;
import nl.tandem.budget.opinion.Opinions;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Takes a document a step further, as the law and its kind allow. */
@ApplicationScoped
class TakeStep {

    private final FinancialDocuments documents;
    private final Opinions opinions;
    private final Participants participants;
    private final Outbox outbox;
    private final InstantSource clock;

    TakeStep(
            FinancialDocuments documents,
            Opinions opinions,
            Participants participants,
            Outbox outbox,
            InstantSource clock) {
        this.documents = documents;
        this.opinions = opinions;
        this.participants = participants;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument take(UUID id, NewStep step) {
        FinancialDocument document = documents.locked(id);
        requireInOrder(document, step);
        if (step.step() == DocumentStep.ADOPT) {
            requireAdoptable(document, step);
        }
        documents.addStep(id, document.version(), step, finding(document, step).orElse(null));
        if (step.step() == DocumentStep.SEND && document.kind().isBudget()) {
            opinions.ask(
                    id,
                    participants.on(step.takenOn(), null),
                    step.takenOn(),
                    BudgetTerms.on(step.takenOn()).opinionDeadline(step.takenOn()));
        }
        outbox.append(new DocumentStepTaken(
                id,
                document.kind(),
                document.year(),
                step.step(),
                step.body(),
                step.takenOn(),
                document.version(),
                document.hash(),
                step.decision()));
        return documents.get(id);
    }

    private void requireInOrder(FinancialDocument document, NewStep step) {
        List<InputError> errors = new ArrayList<>();
        LocalDate last = document.steps().isEmpty()
                ? LocalDate.MIN
                : document.steps().getLast().takenOn();
        if (step.takenOn().isAfter(DutchDate.today(clock)) || step.takenOn().isBefore(last)) {
            errors.add(InputError.body("/takenOn", "Must not be after today, nor before the step before it."));
        }
        if (step.step() == DocumentStep.ADOPT
                && step.body() != DocumentBody.GENERAL_BOARD
                && step.body() != DocumentBody.JOINT_MEETING) {
            errors.add(InputError.body("/body", "The general board or the joint meeting adopts."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (!document.nextSteps().contains(step.step())) {
            throw new Problem(
                    409,
                    "step-out-of-order",
                    document.nextSteps().isEmpty()
                            ? "The document went through all its steps."
                            : "Now may come: %s."
                                    .formatted(document.nextSteps().stream()
                                            .map(DocumentStep::name)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static void requireAdoptable(FinancialDocument document, NewStep step) {
        Optional<FinancialDocument.StepTaken> sent = document.step(DocumentStep.SEND);
        if (sent.isPresent() && document.kind().isBudget()) {
            OpinionTerm.requireOver(sent.get().takenOn(), step.takenOn());
        }
        if (document.kind() == DocumentKind.PROGRAMME_BUDGET) {
            List<String> unpaid = FinancingMatrix.of(document).unpaid();
            if (!unpaid.isEmpty()) {
                throw new Problem(
                        409,
                        "post-without-payer",
                        "Posts %s have cost and nobody who pays; give each one a payer."
                                .formatted(String.join(", ", unpaid)));
            }
        }
    }

    private static Optional<String> finding(FinancialDocument document, NewStep step) {
        BudgetTerms terms = BudgetTerms.on(step.takenOn());
        return switch (step.step()) {
            case SEND -> document.kind().isBudget() ? Optional.empty() : terms.accountsFinding(step.takenOn());
            case SUBMIT ->
                document.step(DocumentStep.ADOPT)
                        .flatMap(adopted -> terms.submissionFinding(
                                adopted.takenOn(),
                                step.takenOn(),
                                document.kind().isBudget()));
            case AGREE, DISCUSS, ADOPT, PUBLISH -> Optional.empty();
        };
    }
}
