package nl.tandem.contracting.careprofile;

/** What sort of care a line of a profile is. Five groups are paid in their own way and are no part of a profile. */
enum ProductGroup {
    AMBULATORY,
    DAY_TREATMENT,
    RESIDENCE,
    MENTAL_HEALTH,
    DYSLEXIA,
    /** Care that is bought nationally (landelijk transitiearrangement). */
    LTA,
    /** Protection and probation (jeugdbescherming, jeugdreclassering). */
    PROTECTION_AND_PROBATION,
    FOSTER_CARE,
    CRISIS_PLACES,
    /** What is paid for being there (beschikbaarheidscomponent). */
    AVAILABILITY;

    boolean isExcluded() {
        return switch (this) {
            case LTA, PROTECTION_AND_PROBATION, FOSTER_CARE, CRISIS_PLACES, AVAILABILITY -> true;
            case AMBULATORY, DAY_TREATMENT, RESIDENCE, MENTAL_HEALTH, DYSLEXIA -> false;
        };
    }
}
