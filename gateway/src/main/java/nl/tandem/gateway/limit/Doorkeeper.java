package nl.tandem.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import nl.tandem.gateway.problem.Problem;

/** Stands before everything else, login included. */
@ApplicationScoped
class Doorkeeper {

    private static final int FIRST = 500;

    private static final List<String> SECRETS = List.of("access_token", "id_token", "refresh_token", "token");

    private static final Problem SECRET_IN_QUERY = new Problem(
            400,
            "token-in-query",
            "Send the token in the Authorization header: addresses end up in logs. Have this token revoked.");

    private final RequestRate rate;

    Doorkeeper(RequestRate rate) {
        this.rate = rate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        MultiMap query = context.queryParams();
        if (SECRETS.stream().anyMatch(query::contains)) {
            SECRET_IN_QUERY.answer(context.response());
            return;
        }
        Duration wait = context.normalizedPath().startsWith("/q/")
                ? Duration.ZERO
                : rate.waitOf(context.request().remoteAddress().hostAddress());
        if (wait.isPositive()) {
            new Problem(429, "too-many-requests", "Too many requests from your address.", wait.toSeconds() + 1)
                    .answer(context.response());
            return;
        }
        context.next();
    }
}
