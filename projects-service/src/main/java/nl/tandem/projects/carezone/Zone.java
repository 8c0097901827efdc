package nl.tandem.projects.carezone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CareZone",
        description = "YOUTH_CARE: jeugdzorg (groen). GREY: grijs gebied. NO_YOUTH_CARE: geen jeugdzorg.")
enum Zone {
    YOUTH_CARE,
    GREY,
    NO_YOUTH_CARE
}
