package nl.tandem.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.problem.Problem;

/** The municipality or provider that a caller acts for; a token without it acts for none. */
@ApplicationScoped
public class OwnParty {

    private final Caller caller;

    OwnParty(Caller caller) {
        this.caller = caller;
    }

    public String municipality() {
        return required(caller.tenant().municipality(), "Your municipality");
    }

    public String provider() {
        return required(caller.tenant().provider(), "Your provider");
    }

    /** Refuses who is bound to one municipality: who sees the cost of one only would act as if the others had none. */
    public void requireWholeRegion() {
        if (!caller.tenant().municipality().equals(Tenant.ALL)) {
            throw new Problem(
                    403,
                    "bound-to-one-municipality",
                    "Your token is bound to one municipality; this needs the figures of the whole region.");
        }
    }

    private static String required(String own, String what) {
        if (own.isEmpty()) {
            throw Problem.notFound(what);
        }
        return own;
    }
}
