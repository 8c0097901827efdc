package nl.tandem.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.tandem.gateway.GatewaySettings;

/** The security headers of the gateway's own answers; those of a service come with its answer. */
@ApplicationScoped
class AnswerHeaders {

    private static final int BEFORE_LOGIN = 400;

    private final GatewaySettings settings;

    AnswerHeaders(GatewaySettings settings) {
        this.settings = settings;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_LOGIN);
    }

    private void add(RoutingContext context) {
        String path = context.normalizedPath();
        if (!isOfService(path)) {
            context.response()
                    .headers()
                    .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .set("Referrer-Policy", "no-referrer")
                    .set("Strict-Transport-Security", "max-age=31536000")
                    .set("X-Content-Type-Options", "nosniff")
                    .set("X-Frame-Options", "DENY");
            // A version in the path of a library makes it safe to keep; what is ours is asked for again.
            if (!path.startsWith("/_static/")) {
                context.response().headers().set("Cache-Control", path.startsWith("/app/") ? "no-cache" : "no-store");
            }
        }
        context.next();
    }

    private boolean isOfService(String path) {
        int end = path.indexOf('/', 1);
        return settings.services().containsKey(path.substring(1, end == -1 ? path.length() : end));
    }
}
