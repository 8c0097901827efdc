package nl.tandem.projects.organisationmodel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ModelCriterion",
        description =
                "Assessment framework (toetsingskader). QUALITY: kwaliteit en resultaat. EFFICIENCY: efficiëntie en"
                        + " doeltreffendheid. LOCAL_CONTROL: verantwoordelijkheid en lokale stuurbaarheid. SIMPLICITY:"
                        + " simpelheid en duidelijkheid. LOCAL_OWNERSHIP: lokaal eigenaarschap.")
enum Criterion {
    QUALITY,
    EFFICIENCY,
    LOCAL_CONTROL,
    SIMPLICITY,
    LOCAL_OWNERSHIP
}
