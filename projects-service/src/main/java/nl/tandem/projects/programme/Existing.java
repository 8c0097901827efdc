package nl.tandem.projects.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.problem.Problem;

/** Refuses what is not there, or not the caller's to see. */
@ApplicationScoped
public class Existing {

    private final Database database;

    Existing(Database database) {
        this.database = database;
    }

    public void requireProject(UUID projectId) {
        if (!isThere("project", projectId)) {
            throw Problem.notFound("This project");
        }
    }

    public void requireProgramme(UUID programmeId) {
        if (!isThere("programme", programmeId)) {
            throw Problem.notFound("This programme");
        }
    }

    /** For a reference in a body, whose error stands at its place. */
    public boolean hasProject(UUID projectId) {
        return isThere("project", projectId);
    }

    private boolean isThere(String table, UUID id) {
        return database.first("SELECT 1 FROM %s WHERE id = ?".formatted(table), row -> row.getInt(1), id)
                .isPresent();
    }
}
