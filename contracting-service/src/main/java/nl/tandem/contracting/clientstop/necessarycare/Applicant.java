package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** The municipality that asks. */
@ApplicationScoped
class Applicant {

    private final Caller caller;

    Applicant(Caller caller) {
        this.caller = caller;
    }

    String municipality() {
        String own = caller.tenant().municipality();
        if (own.isEmpty()) {
            throw Problem.notFound("Your municipality");
        }
        return own;
    }
}
