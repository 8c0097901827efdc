package nl.tandem.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.tandem.gateway.GatewaySettings;
import nl.tandem.gateway.login.Login;
import nl.tandem.gateway.problem.Problem;

/** The routes to the services. A bearer token passes through; a session is exchanged for one, for reading only. */
@ApplicationScoped
class ServiceRoutes {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final Problem READ_ONLY = new Problem(
            403,
            "session-reads-only",
            "A login in the browser gives access for reading only; send an access token to change something.");

    private static final Problem LOG_IN_AGAIN = new Problem(
            401, "session-ended", "The session has ended or cannot be checked now; log in again at /login.");

    private final GatewaySettings settings;
    private final Vertx vertx;
    private final Login login;

    ServiceRoutes(GatewaySettings settings, Vertx vertx, Login login) {
        this.settings = settings;
        this.vertx = vertx;
        this.login = login;
    }

    void register(@Observes Router router) {
        settings.services().forEach((name, url) -> {
            Forwarder forwarder = new Forwarder(vertx, name, url, settings);
            router.route("/" + name + "/*").handler(context -> handle(context, forwarder));
        });
    }

    private void handle(RoutingContext context, Forwarder forwarder) {
        HttpServerRequest request = context.request();
        if (tellsTooLarge(request)) {
            context.addEndHandler(ended -> request.connection().close());
            TooLarge.PROBLEM.answer(context.response());
            return;
        }
        if (request.headers().contains("Authorization") || !Login.hasSession(request)) {
            forwarder.forward(request);
            return;
        }
        if (!READING.contains(request.method())) {
            READ_ONLY.answer(context.response());
            return;
        }
        login.accessToken(context)
                .subscribe()
                .with(
                        token -> {
                            request.headers().set("Authorization", "Bearer " + token);
                            forwarder.forward(request);
                        },
                        notLoggedIn -> LOG_IN_AGAIN.answer(context.response()));
    }

    private boolean tellsTooLarge(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && Long.parseLong(length) > settings.maxBodySize().asLongValue();
    }
}
