package nl.tandem.projects.dossier;

enum DossierPart {
    MEANS,
    RISKS,
    DEPENDENCIES,
    STAKEHOLDERS,
    COMMUNICATION
}
