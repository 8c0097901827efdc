package nl.tandem.projects.course;

import nl.tandem.projects.body.Right;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The triangle of a project (driehoek). */
@Schema(
        description =
                "BOARD_CLIENT: bestuurlijk opdrachtgever. OFFICIAL_CLIENT: ambtelijk opdrachtgever. CONTRACTOR: opdrachtnemer.")
public enum ClientRole {
    BOARD_CLIENT(Right.GIVES_BOARD_CLIENT),
    OFFICIAL_CLIENT(Right.GIVES_OFFICIAL_CLIENT),
    CONTRACTOR(Right.GIVES_CONTRACTOR);

    private final Right right;

    ClientRole(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }
}
