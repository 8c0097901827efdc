package nl.tandem.contracting.ijw;

/** The versions of the schemas a message was made with. */
public record XsdVersie(String basisschemaXsdVersie, String berichtXsdVersie) {}
