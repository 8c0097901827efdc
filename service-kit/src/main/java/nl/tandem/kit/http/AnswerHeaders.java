package nl.tandem.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer carries, errors too: the version of the API and the security headers of the NLGov design rules. */
@ApplicationScoped
class AnswerHeaders {

    private static final int BEFORE_ROUTES = 100;

    private static final String NO_TRAILING_SLASH = """
            {"type":"/problems/http-404","status":404,"title":"Not Found","detail":"Leave the slash at the end off."}""";

    private final String apiVersion;

    AnswerHeaders(@ConfigProperty(name = "tandem.api.version") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ROUTES);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("API-Version", apiVersion)
                .set("Cache-Control", "no-store")
                .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .set("Referrer-Policy", "no-referrer")
                .set("Strict-Transport-Security", "max-age=31536000")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY");
        if (context.request().path().endsWith("/openapi.json")) {
            headers.set("Access-Control-Allow-Origin", "*");
        }
        if (context.request().path().endsWith("/")) {
            // The design rules: a path with a trailing slash is another path, and there is none.
            context.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(NO_TRAILING_SLASH);
            return;
        }
        context.next();
    }
}
