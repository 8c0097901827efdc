package nl.tandem.projects.course;

import java.util.List;
import nl.tandem.kit.identity.Roles;
import nl.tandem.projects.body.Right;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the course of a project, and which body takes it. A programme manager submits; he decides nothing. */
@Schema(
        description =
                "SUBMIT: voorleggen. RETURN: teruggeven. AGREE: akkoord. ADOPT_PLAN: projectplan vaststellen. START: starten. SUSPEND:"
                        + " opschorten. RESUME: hervatten. CLOSE: afronden.")
enum ProjectStep {
    SUBMIT(Right.PREPARES_ASSIGNMENT, ProjectState.SUBMITTED),
    RETURN(Right.AGREES_ASSIGNMENT, ProjectState.DRAFT),
    AGREE(Right.AGREES_ASSIGNMENT, ProjectState.AGREED),
    ADOPT_PLAN(Right.ADOPTS_PLAN, ProjectState.PLANNED),
    START(Right.ADOPTS_PLAN, ProjectState.RUNNING),
    SUSPEND(Right.AGREES_ASSIGNMENT, ProjectState.SUSPENDED),
    RESUME(Right.AGREES_ASSIGNMENT, ProjectState.RUNNING),
    CLOSE(Right.AGREES_ASSIGNMENT, ProjectState.CLOSED);

    private final Right right;
    private final ProjectState leadsTo;

    ProjectStep(Right right, ProjectState leadsTo) {
        this.right = right;
        this.leadsTo = leadsTo;
    }

    Right right() {
        return right;
    }

    ProjectState leadsTo() {
        return leadsTo;
    }

    /** From which states. */
    List<ProjectState> from() {
        return switch (this) {
            case SUBMIT -> List.of(ProjectState.DRAFT);
            case RETURN, AGREE -> List.of(ProjectState.SUBMITTED);
            case ADOPT_PLAN -> List.of(ProjectState.AGREED);
            case START -> List.of(ProjectState.PLANNED);
            case SUSPEND -> List.of(ProjectState.RUNNING);
            case RESUME -> List.of(ProjectState.SUSPENDED);
            case CLOSE -> List.of(ProjectState.PLANNED, ProjectState.RUNNING, ProjectState.SUSPENDED);
        };
    }

    /** Who records it: what a board decides its own members, what officials decide the regional organisation. */
    List<String> recordedBy() {
        return switch (right) {
            case AGREES_ASSIGNMENT -> List.of(Roles.BOARD);
            case PREPARES_ASSIGNMENT -> List.of(Roles.PROGRAMME_MANAGER, Roles.CONTRACT_MANAGER);
            default -> List.of(Roles.CONTRACT_MANAGER);
        };
    }
}
