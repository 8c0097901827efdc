package nl.tandem.contracting.deadline;

/** What the sources say about each term: constants, so that the API can be described with the same words. */
final class TermSources {

    static final String RETURN_MESSAGE =
            "Return message (retourbericht): 3 working days after receipt of the message (OP090).";
    static final String ANSWER_TO_REQUEST_FOR_ALLOCATION =
            "301 or 319 to a 315 (verzoek om toewijzing): 5 working days after its receipt (OP274).";
    static final String ANSWER_TO_REQUEST_FOR_CHANGE =
            "301 or 319 to a 317 (verzoek om wijziging): 5 working days after its receipt (OP346).";
    static final String FINAL_ANSWER_AFTER_INVESTIGATION =
            "Final answer after a 319 'in onderzoek': 8 weeks after the Dagtekening of the request (OP274, OP346).";
    static final String REFUSAL_ON_RESIDENCE =
            "Refusal on the woonplaatsbeginsel: 14 days after receipt of the 315, while it is 'in onderzoek', for whatever"
                    + " reason, which a 319 does not say; the municipality tells when it knows that it is responsible"
                    + " (OP359).";
    static final String START_MESSAGE =
            "305 (start): 5 working days after the start, or after receipt of a retroactive 301. The real start is known to"
                    + " nobody but the provider, so that of the allocation is presumed (OP271).";
    static final String STOP_MESSAGE =
            "307 (stop): 5 working days after the end of the allocation, when its delivery still runs; a stop for the time"
                    + " being is a stop (OP272).";
    static final String DECLARATION =
            "323 (declaratie) of a month in which a provider had clients of a municipality in care: the last day of the"
                    + " next month; done by the first declaration of that month or a later one, or when the provider"
                    + " tells that there is nothing to declare (administration protocol).";
    static final String DECLARATION_ANSWER =
            "325 (declaratie-antwoord): 10 working days after receipt of the 323" + " (OP090x4).";
    static final String PAYMENT =
            "Payment of approved lines: 30 days after the Dagtekening of the 323; no message tells it, the municipality does"
                    + " (administration protocol).";
    static final String CORRECTION_OF_REJECTED =
            "Declaring rejected lines again, corrected: in the same or the next declaration month, so until the last day of"
                    + " the month after their rejection; done by a later declaration of the same month, or of the next one"
                    + " with an earlier month in it, or when the provider tells that nothing has to be corrected"
                    + " (administration protocol).";
    static final String CORRECTION_OF_APPROVED =
            "Correction of approved lines, credit and new debit, when a later 301 ended their allocation before them: 2"
                    + " months after receipt of that 301 (administration protocol).";

    static final String NOTICE_OF_CLIENT_STOP =
            "Telling the families of a stop on new clients (cliëntenstop): before the day on which it is to start, from which"
                    + " it counts back; done when the evidence is recorded, or the stop is lifted (agreement of the"
                    + " region).";
    static final String VERDICT_OF_EXPERT_TEAM =
            "Verdict of the expert team (expertiseteam) on care that was allocated under a stop without one: 5 working days"
                    + " after receipt of the 301; care does not wait for it (agreement of the region).";
    static final String DECISION_AFTER_CRISIS =
            "Decision on crisis care that began without one: day 28, of which the first day is day 1 (agreement "
                    + "of the region).";
    static final String CONTROL_OF_ALLOCATION =
            "Control of an allocation of a category that asks for a second person and has no approved proposal, "
                    + "or that is for longer than the category allows: 5 working days after receipt of its first 301; done "
                    + "when a proposal is approved or the allocation is shortened (agreement of the region).";
    static final String REINDICATION =
            "Looking again at care (herindicatie) of a category that asks for it: before the last day of the "
                    + "allocation, from which it counts back; done when an allocation of the same care goes on after it, or "
                    + "when the municipality tells that the care ends (agreement of the region).";
    static final String REASSESSMENT_AFTER_MOVE =
            "Looking again at the care of a youth who moved inside the region, by the new municipality: 8 weeks "
                    + "after the move; done when it tells the allocation by which the care goes on (agreement of the "
                    + "region).";

    static final String ALL = "What has to be done, and how long that may take (termijn)."
            + " The day from which a term counts is not one of its days."
            + "\n* RETURN_MESSAGE: " + RETURN_MESSAGE
            + "\n* ANSWER_TO_REQUEST_FOR_ALLOCATION: " + ANSWER_TO_REQUEST_FOR_ALLOCATION
            + "\n* ANSWER_TO_REQUEST_FOR_CHANGE: " + ANSWER_TO_REQUEST_FOR_CHANGE
            + "\n* FINAL_ANSWER_AFTER_INVESTIGATION: " + FINAL_ANSWER_AFTER_INVESTIGATION
            + "\n* REFUSAL_ON_RESIDENCE: " + REFUSAL_ON_RESIDENCE
            + "\n* START_MESSAGE: " + START_MESSAGE
            + "\n* STOP_MESSAGE: " + STOP_MESSAGE
            + "\n* DECLARATION: " + DECLARATION
            + "\n* DECLARATION_ANSWER: " + DECLARATION_ANSWER
            + "\n* PAYMENT: " + PAYMENT
            + "\n* CORRECTION_OF_REJECTED: " + CORRECTION_OF_REJECTED
            + "\n* CORRECTION_OF_APPROVED: " + CORRECTION_OF_APPROVED
            + "\n* NOTICE_OF_CLIENT_STOP: " + NOTICE_OF_CLIENT_STOP
            + "\n* VERDICT_OF_EXPERT_TEAM: " + VERDICT_OF_EXPERT_TEAM
            + "\n* DECISION_AFTER_CRISIS: " + DECISION_AFTER_CRISIS
            + "\n* CONTROL_OF_ALLOCATION: " + CONTROL_OF_ALLOCATION
            + "\n* REINDICATION: " + REINDICATION
            + "\n* REASSESSMENT_AFTER_MOVE: " + REASSESSMENT_AFTER_MOVE;

    private TermSources() {}
}
