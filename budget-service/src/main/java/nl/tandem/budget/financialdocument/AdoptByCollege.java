package nl.tandem.budget.financialdocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.budget.financialdocument.DocumentRequests.NewCollegeAdoption;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Colleges adopt what the joint meeting laid down. */
@ApplicationScoped
class AdoptByCollege {

    private final FinancialDocuments documents;
    private final Participants participants;
    private final Outbox outbox;
    private final InstantSource clock;

    AdoptByCollege(FinancialDocuments documents, Participants participants, Outbox outbox, InstantSource clock) {
        this.documents = documents;
        this.participants = participants;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    FinancialDocument adopt(UUID id, NewCollegeAdoption request) {
        FinancialDocument document = documents.locked(id);
        Optional<FinancialDocument.StepTaken> laidDown = document.step(DocumentStep.ADOPT);
        if (document.adoptionRule() == null || laidDown.isEmpty()) {
            throw new Problem(
                    409,
                    "nothing-to-adopt",
                    document.adoptionRule() == null
                            ? "This document is not adopted by colleges."
                            : "The joint meeting has not laid it down yet.");
        }
        List<InputError> errors = new ArrayList<>();
        if (!participants.on(laidDown.get().takenOn(), null).contains(request.municipality())) {
            errors.add(InputError.body(
                    "/municipality",
                    "Municipality %s did not take part on %s."
                            .formatted(request.municipality(), laidDown.get().takenOn())));
        }
        if (request.adoptedOn().isAfter(DutchDate.today(clock))
                || request.adoptedOn().isBefore(laidDown.get().takenOn())) {
            errors.add(InputError.body("/adoptedOn", "Must not be after today, nor before it was laid down."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (!documents.addAdoption(id, request)) {
            throw new Problem(
                    409, "college-adopted", "The college of %s adopted it already.".formatted(request.municipality()));
        }
        FinancialDocument adopted = documents.get(id);
        outbox.append(new FrameAdopted(
                id, request.municipality(), request.adoptedOn(), adopted.inForce(), request.decision()));
        return adopted;
    }
}
