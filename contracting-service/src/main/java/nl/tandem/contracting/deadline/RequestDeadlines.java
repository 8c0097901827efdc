package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How the terms of a request (315 or 317) go on after its receipt. A request is known by the message that it came in; the
 * receipt itself starts the first term.
 */
@ApplicationScoped
public class RequestDeadlines {

    private final WorkItems workItems;

    RequestDeadlines(WorkItems workItems) {
        this.workItems = workItems;
    }

    /** A 319 said that it is being looked into: the final answer has a term of its own, from the Dagtekening of the request. */
    @Transactional(TxType.MANDATORY)
    public void underInvestigation(UUID messageId, String municipality, String providerCode, LocalDate dagtekening) {
        workItems.open(
                Term.FINAL_ANSWER_AFTER_INVESTIGATION,
                Subject.message(messageId),
                new Parties(municipality, providerCode, Responsible.MUNICIPALITY),
                dagtekening);
    }

    /** OP359: a refusal on the woonplaatsbeginsel has less time, from the receipt, and a 319 does not say what it looks into. */
    @Transactional(TxType.MANDATORY)
    public void residenceUnderInvestigation(
            UUID messageId, String municipality, String providerCode, LocalDate receivedOn) {
        workItems.open(
                Term.REFUSAL_ON_RESIDENCE,
                Subject.message(messageId),
                new Parties(municipality, providerCode, Responsible.MUNICIPALITY),
                receivedOn);
    }

    /** Every part of it has its first answer, if only that it is being looked into. */
    @Transactional(TxType.MANDATORY)
    public void answered(UUID messageId) {
        workItems.close(Term.ANSWER_TO_REQUEST_FOR_ALLOCATION, messageId);
        workItems.close(Term.ANSWER_TO_REQUEST_FOR_CHANGE, messageId);
    }

    /** The whole request has its final answer; its return message may still be due. */
    @Transactional(TxType.MANDATORY)
    public void decided(UUID messageId) {
        answered(messageId);
        workItems.close(Term.FINAL_ANSWER_AFTER_INVESTIGATION, messageId);
        workItems.close(Term.REFUSAL_ON_RESIDENCE, messageId);
    }

    /** OP286: its return message refused it, so it counts as not sent and asks for no answer. */
    @Transactional(TxType.MANDATORY)
    public void refused(UUID messageId) {
        workItems.closeAll(messageId);
    }
}
