package nl.tandem.gateway.problem;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The last resort: our own fault. The client learns nothing of the exception. */
@ApplicationScoped
class UnexpectedFailures {

    private static final Problem PROBLEM =
            new Problem(500, "internal-error", "The gateway failed. Try again; if it stays so, tell the operator.");

    void register(@Observes Router router) {
        router.route().failureHandler(UnexpectedFailures::answer);
    }

    private static void answer(RoutingContext context) {
        Throwable failure = context.failure();
        Log.errorf(
                failure, "request failed method=%s path=%s", context.request().method(), context.normalizedPath());
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        PROBLEM.answer(context.response());
    }
}
