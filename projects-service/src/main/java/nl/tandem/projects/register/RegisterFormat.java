package nl.tandem.projects.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "PROJECT_REGISTER: a register of projects with what is not done as a project (projectenregister). PROGRAMME_LINES: lines"
                        + " with their projects (programmastructuur). DEVELOPMENT_AGENDA: subjects that ended or go on, maybe under"
                        + " another name (ontwikkelagenda). ACTION_LINES: results by line with scale and year (actielijnen).")
enum RegisterFormat {
    PROJECT_REGISTER,
    PROGRAMME_LINES,
    DEVELOPMENT_AGENDA,
    ACTION_LINES
}
