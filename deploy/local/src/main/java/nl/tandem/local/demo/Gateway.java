package nl.tandem.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tandem's API as a client uses it that does not give up when a server is away for a while. */
final class Gateway implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration TOKEN_USE = Duration.ofMinutes(5);

    /** Answers after which the same request may succeed later; safe, because every POST can be repeated. */
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 429, 500, 502, 503, 504);

    private static final int MOST_SERVER_ERRORS = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final String url;
    private final TokenSource tokenSource;

    private record Token(String text, long since) {}

    Gateway(String url, TokenSource tokenSource) {
        this.url = url;
        this.tokenSource = tokenSource;
    }

    JsonNode get(String client, String path) {
        return body(send(client, request(path)));
    }

    /** The answer with its headers. */
    HttpResponse<String> read(String client, String path) {
        return send(client, request(path));
    }

    /** Creates something, once, however often it is asked. */
    JsonNode create(String client, String path, String idempotencyKey, Object body) {
        try {
            return body(send(
                    client,
                    request(path)
                            .header("Idempotency-Key", idempotencyKey)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void sendMessage(String client, String idempotencyKey, String xml) {
        send(
                client,
                request("/contracting/v1/messages")
                        .header("Idempotency-Key", idempotencyKey)
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString(xml)));
    }

    void postIfMatch(String client, String path, String etag) {
        send(client, request(path).header("If-Match", etag).POST(BodyPublishers.noBody()));
    }

    static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new DemoFailure("%s answers with something else than JSON".formatted(answer.uri()), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(String client, HttpRequest.Builder builder) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = Duration.ofMillis(100);
        for (int serverErrors = 0; ; pause = longer(pause)) {
            HttpRequest request = builder.setHeader("Authorization", "Bearer " + token(client))
                    .build();
            String failure;
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return answer;
                }
                failure = describe(request, answer);
                serverErrors += answer.statusCode() == 500 ? 1 : 0;
                if (!TRY_AGAIN.contains(answer.statusCode()) || serverErrors > MOST_SERVER_ERRORS) {
                    throw new DemoFailure(failure);
                }
                if (answer.statusCode() == 401) {
                    tokens.remove(client);
                }
            } catch (IOException away) {
                failure = "%s %s: %s".formatted(request.method(), request.uri(), away);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailure("interrupted", e);
            }
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("gave up after %d s: %s".formatted(PATIENCE.toSeconds(), failure));
            }
            Pause.sleep(pause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Problem details tell what is wrong without personal data. */
    private static String describe(HttpRequest request, HttpResponse<String> answer) {
        return "%s %s: HTTP %d %s".formatted(request.method(), request.uri(), answer.statusCode(), answer.body());
    }

    private String token(String client) {
        Token known = tokens.get(client);
        if (known != null && System.nanoTime() - known.since < TOKEN_USE.toNanos()) {
            return known.text;
        }
        Token fresh = new Token(tokenSource.token(client), System.nanoTime());
        tokens.put(client, fresh);
        return fresh.text;
    }

    @Override
    public void close() {
        http.close();
    }
}
