package nl.tandem.contracting.deadline;

/** Who has to act before a term ends. */
public enum Responsible {
    MUNICIPALITY,
    PROVIDER,
    REGION
}
