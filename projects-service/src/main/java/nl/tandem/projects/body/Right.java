package nl.tandem.projects.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body may do. */
@Schema(
        name = "BodyRight",
        description =
                "GIVES_BOARD_CLIENT, GIVES_OFFICIAL_CLIENT, GIVES_CONTRACTOR: from it comes the bestuurlijk opdrachtgever, ambtelijk"
                        + " opdrachtgever or opdrachtnemer. PREPARES_ASSIGNMENT: bereidt de projectopdracht voor. AGREES_ASSIGNMENT:"
                        + " geeft akkoord. ADOPTS_PLAN: stelt het projectplan vast. STRATEGIC, TACTICAL: which items go on its"
                        + " agenda. DECIDES_ON_PROGRAMME: voegt projecten toe of schrapt ze. SOUNDING_BOARD: klankbord.")
public enum Right {
    GIVES_BOARD_CLIENT,
    GIVES_OFFICIAL_CLIENT,
    GIVES_CONTRACTOR,
    PREPARES_ASSIGNMENT,
    AGREES_ASSIGNMENT,
    ADOPTS_PLAN,
    STRATEGIC,
    TACTICAL,
    DECIDES_ON_PROGRAMME,
    SOUNDING_BOARD
}
