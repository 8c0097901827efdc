package nl.tandem.contracting.clientstop.necessarycare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the expert team (expertiseteam) finds of care at a provider under a stop. */
@Schema(
        name = "ExpertTeamVerdict",
        description = "NECESSARY: it cannot wait and nobody else gives it (noodzakelijk, niet uitstelbaar);"
                + " NOT_NECESSARY: it can wait, or go elsewhere.")
public enum Verdict {
    NECESSARY,
    NOT_NECESSARY
}
