package nl.tandem.contracting.ceiling;

/** What can happen to a ceiling. */
enum StepKind {
    /** It was announced (voornemen). */
    INTENTION,
    /** It was fixed (vaststelling). */
    FIXATION,
    /** Its use reached a threshold (drempel). */
    THRESHOLD,
    /** Region and provider talked about its use (overleg). */
    CONSULTATION,
    /** It was changed in writing (addendum). */
    ADDENDUM,
    /** What is expected beside what is allocated was told (voorzien). */
    FORESEEN,
    /** Somebody set the traffic light himself, or left it to the rule again. */
    OVERRIDE
}
