package nl.tandem.contracting.talk;

/** Where a talk is held. */
enum Place {
    MUNICIPALITY,
    SUBREGION,
    REGION,
    PROVIDER
}
