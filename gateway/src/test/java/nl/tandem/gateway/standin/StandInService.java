package nl.tandem.gateway.standin;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A service: tells back what reached it, takes and gives large bodies, and has some fixed figures. */
public final class StandInService {

    private static final int SMALL_RECEIVE_BUFFER = 64 * 1024;
    private static final int STALL_MILLIS = 2_000;

    private final Vertx vertx;

    private StandInService(Vertx vertx) {
        this.vertx = vertx;
    }

    public static int start(Vertx vertx, int port) {
        HttpServerOptions options = new HttpServerOptions().setPort(port).setReceiveBufferSize(SMALL_RECEIVE_BUFFER);
        HttpServer server = vertx.createHttpServer(options).requestHandler(new StandInService(vertx)::handle);
        return server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        switch (last) {
            case "echo" -> request.body().onSuccess(body -> echo(request, body));
            case "digest" -> digest(request);
            case "stalled" -> {
                request.pause();
                vertx.setTimer(STALL_MILLIS, timer -> {
                    digest(request);
                    request.resume();
                });
            }
            case "zeros" -> zeros(request.response(), Long.parseLong(request.getParam("bytes")));
            case "nothing" -> request.response().setStatusCode(204).end();
            case "unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "refused" ->
                request.response()
                        .setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("API-Version", "0.1.0")
                        .putHeader("Cache-Control", "no-store")
                        .putHeader("Connection", "X-Inside")
                        .putHeader("X-Inside", "for the gateway only")
                        .end("{\"status\":409}");
            case "silent" -> {
                // Never answers.
            }
            case "broken" -> request.connection().close();
            case "ready" -> request.response().end("{\"status\":\"UP\"}");
            default -> canned(request);
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers()
                .forEach(header -> headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        json(
                request,
                new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("body", body.toString())
                        .encode());
    }

    private static void digest(HttpServerRequest request) {
        MessageDigest digest = sha256();
        request.handler(chunk -> digest.update(chunk.getBytes()));
        request.endHandler(ended -> request.response().end(HexFormat.of().formatHex(digest.digest())));
    }

    private static void zeros(HttpServerResponse response, long bytes) {
        response.putHeader("Content-Length", Long.toString(bytes));
        write(response, bytes);
    }

    private static void write(HttpServerResponse response, long left) {
        if (left == 0) {
            response.end();
            return;
        }
        int size = (int) Math.min(left, 64 * 1024);
        response.write(Buffer.buffer(new byte[size])).onSuccess(written -> write(response, left - size));
    }

    /** The files of {@code canned/} by the last two segments of the path. */
    private static void canned(HttpServerRequest request) {
        String[] segments = request.path().split("/", -1);
        String name = segments[segments.length - 1];
        if ("measurements".equals(name)) {
            name = segments[segments.length - 2];
        }
        if ("providers".equals(name)) {
            request.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"status\":403}");
            return;
        }
        try (InputStream file = StandInService.class.getResourceAsStream("/canned/%s.json".formatted(name))) {
            if (file == null) {
                request.response().setStatusCode(404).end();
                return;
            }
            json(request, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(HttpServerRequest request, String json) {
        request.response().putHeader("Content-Type", "application/json").end(json);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
