package nl.tandem.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Starts the stand-ins. The projects service stays down: its port is reserved, and nobody listens. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        for (String service : new String[] {"CONTRACTING", "BUDGET", "MONITORING"}) {
            settings.put("TANDEM_%s_URL".formatted(service), "http://localhost:" + StandInService.start(vertx, 0));
        }
        settings.put("TANDEM_PROJECTS_URL", "http://localhost:" + freePort());
        settings.put("TANDEM_OIDC_URL", StandInLogin.start(vertx));
        settings.put("TANDEM_UI_CLIENT_SECRET", StandInLogin.SECRET);
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
