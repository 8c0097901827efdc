package nl.tandem.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.local.Part;
import nl.tandem.local.Stack;

/** A service as it is packaged, in a JVM of its own, and the HTTP by which it is spoken to. */
final class TandemService implements AutoCloseable {

    static final int HEAP_MEGABYTES = 256;

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the service sets other limits by itself; a larger file needs them raised. */
    private static final int LINES_BY_DEFAULT = 100_000;

    private final Process process;
    private final String url;
    private final GcLog gcLog;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TandemService(Process process, String url, GcLog gcLog) {
        this.process = process;
        this.url = url;
        this.gcLog = gcLog;
    }

    /** Starts the service without looks in the background, which would take from what is measured. */
    static TandemService launch(Stack stack, Tokens tokens, BenchSettings settings) {
        return launch(stack, tokens, settings, Part.CONTRACTING, "off");
    }

    /** Starts the service with the rules of lawfulness looking each second. */
    static TandemService launchLooking(Stack stack, Tokens tokens, BenchSettings settings) {
        return launch(stack, tokens, settings, Part.CONTRACTING, "1s");
    }

    static TandemService launchBudget(Stack stack, Tokens tokens, BenchSettings settings) {
        return launch(stack, tokens, settings, Part.BUDGET, "off");
    }

    static TandemService launchMonitoring(Stack stack, Tokens tokens, BenchSettings settings) {
        return launch(stack, tokens, settings, Part.MONITORING, "off");
    }

    static TandemService launchProjects(Stack stack, Tokens tokens, BenchSettings settings) {
        return launch(stack, tokens, settings, Part.PROJECTS, "off");
    }

    /** The caller closes it also when it never becomes ready. */
    private static TandemService launch(Stack stack, Tokens tokens, BenchSettings settings, Part part, String looks) {
        Path jar = stack.settings().project().resolve(part.id() + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new BenchFailure("%s-service is not built; make bench builds it.".formatted(part.id()));
        }
        Path gcLog = settings.folder().resolve("log/%s-gc.log".formatted(part.id()));
        Process process = Children.start(
                command(jar, gcLog),
                environment(stack, tokens, settings.mostLines(), part, looks),
                settings.folder().resolve("log/%s.log".formatted(part.id())),
                false);
        return new TandemService(process, stack.url(part), new GcLog(gcLog));
    }

    void awaitReady() {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build();
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!answersOk(question)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new BenchFailure("The service does not start; see its log.");
            }
            Children.pause(100);
        }
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    GcLog gcLog() {
        return gcLog;
    }

    /** Sends a message and returns where to read how far it is. */
    URI send(BodyPublisher message, String token) {
        HttpRequest request = request("/contracting/v1/messages", token)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(message)
                .build();
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() != 202) {
            throw new BenchFailure(
                    "A message was not taken in: HTTP %d %s".formatted(answer.statusCode(), answer.body()));
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    /** RECEIVED until it is answered. */
    String state(URI message, String token) {
        return get(message.getPath(), token).path("state").asText();
    }

    JsonNode get(String path, String token) {
        HttpResponse<String> answer = exchange(request(path, token).build());
        try {
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new BenchFailure("%s cannot be read: HTTP %d".formatted(path, answer.statusCode()));
        }
    }

    /** Creates something, and reads it. */
    JsonNode create(String path, Map<String, ?> body, String token) {
        return post(path, body, token, 201);
    }

    JsonNode post(String path, Map<String, ?> body, String token, int expected) {
        return send("POST", path, body, token, expected);
    }

    JsonNode put(String path, Map<String, ?> body, String token) {
        return send("PUT", path, body, token, 200);
    }

    byte[] bytes(String path, String token) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new BenchFailure("%s: HTTP %d".formatted(path, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException failure) {
            throw new BenchFailure("The service does not answer: " + failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }

    private JsonNode send(String method, String path, Map<String, ?> body, String token, int expected) {
        try {
            HttpResponse<String> answer = exchange(request(path, token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
            if (answer.statusCode() != expected) {
                throw new BenchFailure("%s: HTTP %d %s".formatted(path, answer.statusCode(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new BenchFailure("%s cannot be read.".formatted(path));
        }
    }

    /** As if the power went: SIGKILL. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }

    @Override
    public void close() {
        http.close();
        Children.stop(process);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new BenchFailure("The service does not answer: " + failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }

    private boolean answersOk(HttpRequest question) {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }

    private static List<String> command(Path jar, Path gcLog) {
        List<String> command = new ArrayList<>(List.of(
                Children.java(),
                "-Xmx%dm".formatted(HEAP_MEGABYTES),
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xlog:gc:file=" + gcLog + ":uptime:filecount=0"));
        String more = System.getenv().getOrDefault("BENCH_JAVA_OPTIONS", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split(" +")));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static Map<String, String> environment(Stack stack, Tokens tokens, int mostLines, Part part, String looks) {
        Map<String, String> environment = new HashMap<>(stack.environment(part));
        environment.put("TANDEM_SIGNALS_EVERY", looks);
        environment.put("TANDEM_OIDC_URL", "");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "");
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey());
        if (mostLines > LINES_BY_DEFAULT) {
            environment.put("QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE", "4G");
            environment.put("TANDEM_MESSAGES_MOST_BYTES", Long.toString(4L << 30));
            environment.put("TANDEM_MESSAGES_MOST_LINES", Integer.toString(mostLines));
        }
        return environment;
    }
}
