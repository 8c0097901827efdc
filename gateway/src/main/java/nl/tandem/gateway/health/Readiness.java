package nl.tandem.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.tandem.gateway.GatewaySettings;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Ready means that all of Tandem is: each service and the login have a named check.
 *
 * <p>For people and for whoever waits for the whole to be up. A load balancer asks {@code /q/health/live} instead, or
 * one service that is down would take the others with it.
 */
@ApplicationScoped
class Readiness {

    private static final int TIMEOUT_MILLIS = 3_000;

    private final HttpClient client;

    Readiness(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
    }

    void register(
            @Observes io.quarkus.runtime.StartupEvent started,
            GatewaySettings settings,
            @org.eclipse.microprofile.health.Readiness HealthRegistry registry) {
        settings.services()
                .forEach((name, url) ->
                        register(registry, name, url.resolve("/q/health/ready").toString()));
        register(registry, "login", settings.realm() + "/.well-known/openid-configuration");
    }

    private void register(HealthRegistry registry, String name, String url) {
        AsyncHealthCheck check = () -> Uni.createFrom()
                .completionStage(() -> answersOk(url).toCompletionStage())
                .map(ok -> HealthCheckResponse.builder().name(name).status(ok).build());
        registry.register(name, check);
    }

    private Future<Boolean> answersOk(String url) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url)
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .map(response -> response.statusCode() == 200)
                .recover(failure -> Future.succeededFuture(false));
    }
}
