package nl.tandem.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** The API behind the gateway, with one caller's token. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_USE = Duration.ofMinutes(5);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String url;
    private final Supplier<String> tokens;
    private String token = "";
    private long tokenSince;

    Api(String url, Supplier<String> tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + this, e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** For steps that are no question of the test: anything else than success is a failure. */
        Answer ok() {
            if (status / 100 != 2) {
                throw new AssertionError("no success: " + this);
            }
            return this;
        }

        @Override
        public String toString() {
            return "HTTP %d from %s %s: %s".formatted(status, response.request().method(), response.uri(), body);
        }
    }

    Answer get(String path) {
        return send(request(path));
    }

    JsonNode json(String path) {
        return get(path).ok().json();
    }

    Answer post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    Answer post(String path, String idempotencyKey, Object body) {
        try {
            return send(request(path)
                    .header("Idempotency-Key", idempotencyKey)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Answer put(String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Answer sendLines(String path, String... lines) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
    }

    Answer postIfMatch(String path, String etag) {
        return send(request(path).header("If-Match", etag).POST(BodyPublishers.noBody()));
    }

    Answer sendMessage(String xml) {
        return sendMessage(UUID.randomUUID().toString(), xml);
    }

    Answer sendMessage(String idempotencyKey, String xml) {
        return send(request("/contracting/v1/messages")
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(xml)));
    }

    /** Sends until it is taken in, as a client does that meets a server that is away for a while. */
    Answer sendMessageUntilTaken(String idempotencyKey, String xml) {
        return Eventually.get("the message " + idempotencyKey + " is taken in", () -> {
            try {
                Answer answer = sendMessage(idempotencyKey, xml);
                return answer.status == 202 ? answer : null;
            } catch (UncheckedIOException away) {
                return null;
            }
        });
    }

    /** Sends a message and waits until it has been processed. */
    JsonNode sendAndAwait(String xml) {
        return awaitProcessed(sendMessage(xml).ok().header("Location"));
    }

    JsonNode awaitProcessed(String location) {
        return Eventually.get("the message " + location + " is processed", () -> {
            JsonNode message = json(location);
            return message.path("state").asText().equals("RECEIVED") ? null : message;
        });
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        String bearer = token();
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenSince > TOKEN_USE.toNanos()) {
            token = tokens.get();
            tokenSince = System.nanoTime();
        }
        return token;
    }
}
