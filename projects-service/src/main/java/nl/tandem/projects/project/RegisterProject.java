package nl.tandem.projects.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.goal.GoalRequest;
import nl.tandem.projects.goal.Goals;
import nl.tandem.projects.programme.Programmes;

@ApplicationScoped
class RegisterProject {

    private final Programmes programmes;
    private final Projects projects;
    private final Goals goals;
    private final Outbox outbox;
    private final Caller caller;

    RegisterProject(Programmes programmes, Projects projects, Goals goals, Outbox outbox, Caller caller) {
        this.programmes = programmes;
        this.projects = projects;
        this.goals = goals;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    Project register(ProjectRequest request) {
        List<InputError> errors = errors(request);
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        Project project = new Project(UUID.randomUUID(), caller.region(), request);
        projects.persistAndFlush(project);
        request.goals().forEach(goal -> goals.add(project.id(), goal));
        outbox.append(project.registered());
        return project;
    }

    private List<InputError> errors(ProjectRequest request) {
        List<InputError> errors = new ArrayList<>();
        if (!programmes.has(request.programmeId())) {
            errors.add(InputError.body("/programmeId", "must be a programme of this region"));
        }
        if (request.startDate() != null
                && request.endDate() != null
                && request.endDate().isBefore(request.startDate())) {
            errors.add(InputError.body("/endDate", "must not be before startDate"));
        }
        if (request.lineId() != null && !programmes.hasLine(request.programmeId(), request.lineId())) {
            errors.add(InputError.body("/lineId", "must be a line of this programme"));
        }
        for (int i = 0; i < request.goals().size(); i++) {
            GoalRequest goal = request.goals().get(i);
            String place = "/goals/%d".formatted(i);
            errors.addAll(goal.errors(place));
            if (goal.municipality() != null && !goals.mayWriteFor(goal.municipality())) {
                errors.add(InputError.body(place + "/municipality", "must be your own municipality"));
            }
            if (goal.parentGoalId() != null) {
                errors.add(InputError.body(
                        place + "/parentGoalId", "a new project has no goals yet; add sub-goals after it"));
            }
        }
        return errors;
    }
}
