package nl.tandem.contracting.procurement;

/** The way of buying. */
public enum ProcedureKind {
    /** Everyone who qualifies gets an agreement (open house, toelatingsprocedure). */
    OPEN_HOUSE,
    /** The best offers win (aanbesteding, sociale en andere specifieke diensten). */
    TENDER,
    /** An agreement under which is bought later (raamovereenkomst). */
    FRAMEWORK
}
