package nl.tandem.monitoring.fact;

/** The kinds of facts that indicators are made of. */
public enum FactKind {
    /** Approved care per youth and month. */
    CARE,
    /** Care from its start to its end (zorgtraject). */
    EPISODE,
    /** Referrals (verwijzingen). */
    REFERRAL,
    /** Crisis care that began. */
    CRISIS,
    /** Places and waiting times (capaciteit, wachttijden). */
    CAPACITY,
    /** Requests to access teams (toegang). */
    ACCESS,
    /** What care came to (outcome). */
    OUTCOME,
    /** Client experience survey (cliëntervaringsonderzoek). */
    SURVEY,
    /** Cases of the expert team (expertteam). */
    EXPERT,
    /** Child protection and probation (jeugdbescherming, jeugdreclassering). */
    PROTECTION,
    /** Reports to Veilig Thuis. */
    SAFE_HOME,
    /** Youths of 18 and older, counted on the first of a month (18+). */
    ADULT,
    /** How many young people live somewhere. */
    POPULATION
}
