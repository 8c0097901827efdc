package nl.tandem.projects.threeparty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TalkParty",
        description =
                "MUNICIPALITY: gemeente. SERVICE_ORGANISATION: serviceorganisatie (SOJ). YOUTH_TEAMS: organisatie van de"
                        + " jeugdteams (SJT).")
enum Party {
    MUNICIPALITY,
    SERVICE_ORGANISATION,
    YOUTH_TEAMS
}
