package nl.tandem.projects.planner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "STRATEGIC: goes to a body with that right, such as the AB. TACTICAL: to one with that right, such as the NMT."
                        + " FOR_INFORMATION: to any body, without a decision.")
enum AgendaLevel {
    STRATEGIC,
    TACTICAL,
    FOR_INFORMATION
}
