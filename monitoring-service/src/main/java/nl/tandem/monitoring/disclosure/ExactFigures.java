package nl.tandem.monitoring.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;

/** Who steers on counts sees them as they are; who only looks gets protected ones. */
@ApplicationScoped
public class ExactFigures {

    private static final List<String> STEERING =
            List.of(Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.PROGRAMME_MANAGER);

    private final Caller caller;

    ExactFigures(Caller caller) {
        this.caller = caller;
    }

    public boolean areForCaller() {
        return STEERING.stream().anyMatch(caller::hasRole);
    }
}
