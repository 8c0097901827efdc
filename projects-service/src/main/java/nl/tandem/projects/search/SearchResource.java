package nl.tandem.projects.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "search", description = "Over all of the programmes.")
class SearchResource {

    private static final int MOST = 100;

    private final Database database;

    SearchResource(Database database) {
        this.database = database;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Search",
            description =
                    "In programmes, projects, goals, efforts, decisions, agenda items, three-party meetings, experiments and sessions, by"
                            + " Dutch words in any form; quotes for words in a row, a minus for words that must not be there. The"
                            + " best first, at most 100.")
    public Page<Found> search(
            @Parameter(description = "What to look for.", example = "verblijf")
                    @QueryParam("q")
                    @NotNull
                    @Size(min = 2, max = 200)
                    String words) {
        return Page.whole(database.query(
                """
                SELECT kind, id, words FROM (
                    SELECT 'PROGRAMME' AS kind, id, name || coalesce(' ' || description, '') AS words FROM programme
                     UNION ALL
                    SELECT 'PROJECT', id, name || ' ' || coalesce(desired_result, '') || ' ' || coalesce(intended_effect, '')
                      FROM project
                     UNION ALL
                    SELECT 'GOAL', goal_id, description FROM goal
                     UNION ALL
                    SELECT 'EFFORT', effort_id, description || ' ' || coalesce(remark, '') FROM effort
                     UNION ALL
                    SELECT 'DECISION', project_id, decision FROM project_step
                     UNION ALL
                    SELECT 'AGENDA_ITEM', item_id, subject || ' ' || coalesce(decision, '') FROM agenda_item
                     UNION ALL
                    SELECT 'THREE_PARTY_MEETING', meeting_id, agreements FROM three_party_meeting WHERE agreements IS NOT NULL
                     UNION ALL
                    SELECT 'EXPERIMENT', experiment_id, name || ' ' || hypothesis || coalesce(' ' || result, '') FROM experiment
                     UNION ALL
                    SELECT 'SESSION', session_id, subject || ' ' || learned FROM learning_session) AS everything
                 WHERE to_tsvector('dutch', words) @@ websearch_to_tsquery('dutch', ?)
                 ORDER BY ts_rank(to_tsvector('dutch', words), websearch_to_tsquery('dutch', ?)) DESC, kind, id LIMIT ?
                """,
                row -> new Found(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getString(3).strip()),
                words,
                words,
                MOST));
    }
}
