package nl.tandem.contracting.signal;

/** The ladder of the law (Regeling Jeugdwet 6a and 6b); each stage asks for more reason than the one before. */
enum Stage {
    /** Whether it fits the agreements, by what was declared (formele controle). */
    FORMAL_CHECK,
    /** Whether the care was delivered and fitting, with a purpose and a published plan (materiële controle). */
    MATERIAL_CHECK,
    /** Whether somebody meant it (fraudeonderzoek). */
    FRAUD_INVESTIGATION;

    /** The stage after this one; the last one stays. */
    Stage next() {
        return switch (this) {
            case FORMAL_CHECK -> MATERIAL_CHECK;
            case MATERIAL_CHECK, FRAUD_INVESTIGATION -> FRAUD_INVESTIGATION;
        };
    }
}
