package nl.tandem.projects.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project is. */
@Schema(
        description =
                "DRAFT: conceptopdracht. SUBMITTED: voorgelegd. AGREED: akkoord. PLANNED: projectplan vastgesteld. RUNNING: loopt."
                        + " SUSPENDED: opgeschort. CLOSED: afgerond.")
public enum ProjectState {
    DRAFT,
    SUBMITTED,
    AGREED,
    PLANNED,
    RUNNING,
    SUSPENDED,
    CLOSED
}
