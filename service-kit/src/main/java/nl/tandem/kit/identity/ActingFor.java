package nl.tandem.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs background work for a tenant: event handlers, message processing, the relay. */
public final class ActingFor {

    private ActingFor() {}

    public static <T extends @Nullable Object> T tenant(Tenant tenant, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        boolean started = !request.isActive();
        if (started) {
            request.activate();
        }
        try {
            Caller caller = Arc.container().instance(Caller.class).get();
            Tenant before = caller.actingFor();
            caller.actFor(tenant);
            try {
                return work.get();
            } finally {
                caller.actFor(before);
            }
        } finally {
            if (started) {
                request.terminate();
            }
        }
    }

    public static void tenant(Tenant tenant, Runnable work) {
        ActingFor.<@Nullable Object>tenant(tenant, () -> {
            work.run();
            return null;
        });
    }
}
