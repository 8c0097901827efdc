package nl.tandem.contracting.ceiling;

import java.time.LocalDate;

/** The terms of the contract standards for a ceiling (contractstandaarden jeugd). */
final class CeilingTerms {

    private static final int INTENTION_MONTHS = 6;
    private static final int FIXATION_MONTHS = 3;
    private static final int CONSULTATION_WEEKS = 2;

    private CeilingTerms() {}

    /** A ceiling is announced six months before its care year. */
    static boolean isIntentionInTime(LocalDate datedOn, int careYear) {
        return !datedOn.isAfter(LocalDate.of(careYear, 1, 1).minusMonths(INTENTION_MONTHS));
    }

    /** A ceiling is fixed three months before its care year. */
    static boolean isFixationInTime(LocalDate datedOn, int careYear) {
        return !datedOn.isAfter(LocalDate.of(careYear, 1, 1).minusMonths(FIXATION_MONTHS));
    }

    /** Region and provider consult within two weeks after the lowest threshold was reached. */
    static LocalDate consultationDue(LocalDate reachedOn) {
        return reachedOn.plusWeeks(CONSULTATION_WEEKS);
    }
}
