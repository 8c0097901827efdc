package nl.tandem.projects.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.projects.programme.Programmes;

@ApplicationScoped
class RegisterProject {

    private final Programmes programmes;
    private final Projects projects;
    private final Outbox outbox;
    private final Caller caller;

    RegisterProject(Programmes programmes, Projects projects, Outbox outbox, Caller caller) {
        this.programmes = programmes;
        this.projects = projects;
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
        projects.persist(project);
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
        for (int i = 0; i < request.goals().size(); i++) {
            String municipality = request.goals().get(i).municipality();
            if (municipality != null && !mayWriteFor(municipality)) {
                errors.add(InputError.body("/goals/%d/municipality".formatted(i), "must be your own municipality"));
            }
        }
        return errors;
    }

    /** A caller who is bound to one municipality could not see such a goal, so the database would refuse it. */
    private boolean mayWriteFor(String municipality) {
        String own = caller.tenant().municipality();
        return own.equals(Tenant.ALL) || own.equals(municipality);
    }
}
