package nl.tandem.gateway.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import nl.tandem.gateway.standin.StandIns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class StreamingTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ConfigProperty(name = "test.url")
    URI gateway;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aLargeBodyReachesTheServiceWhole() throws Exception {
        byte[] body = new byte[30 * MEGABYTE];
        new Random(7).nextBytes(body);

        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/contracting/v1/digest"))
                .POST(BodyPublishers.ofByteArray(body))
                .build();

        assertEquals(sha256(body), http.send(request, BodyHandlers.ofString()).body());
    }

    @Test
    void aLargeAnswerReachesTheClientWhole() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        gateway.resolve("/contracting/v1/zeros?bytes=%d".formatted(30 * MEGABYTE)))
                .build();

        byte[] answer = http.send(request, BodyHandlers.ofByteArray()).body();

        assertEquals(30 * MEGABYTE, answer.length);
    }

    /** Memory stays flat because the gateway stops reading when the service does: only socket buffers fill up. */
    @Test
    void theGatewayTakesNoMoreThanTheServiceReads() throws Exception {
        byte[] body = new byte[60 * MEGABYTE];
        AtomicLong sent = new AtomicLong();
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSendBufferSize(64 * 1024);
            CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> send(socket, body, sent));
            Thread.sleep(1_200);

            assertTrue(sent.get() < 20 * MEGABYTE, "taken while the service read nothing: " + sent);

            upload.join();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.endsWith(sha256(body)), answer);
        }
    }

    @Test
    void aBodyThatTellsThatItIsTooLargeIsRefusedAtOnce() throws IOException {
        String answer =
                exchange("POST /contracting/v1/digest HTTP/1.1\r\nHost: g\r\nContent-Length: 67108865\r\n\r\n", 0);

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("/problems/body-too-large"), answer);
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws IOException {
        String answer =
                exchange("POST /contracting/v1/digest HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: chunked\r\n\r\n", 80);

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("/problems/body-too-large"), answer);
    }

    /** The gateway ends the connection after its answer, so that reading ends too. */
    private String exchange(String head, int megabytes) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> sendChunks(out, megabytes));
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            try {
                for (int octet = in.read(); octet != -1; octet = in.read()) {
                    answer.append((char) octet);
                }
            } catch (SocketException closed) {
                // What was read counts: the gateway does not wait for the rest of the body.
            }
            upload.join();
            return answer.toString();
        }
    }

    private static void sendChunks(OutputStream out, int megabytes) {
        try {
            for (int i = 0; i < megabytes; i++) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(new byte[MEGABYTE]);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException refused) {
            // Expected, once the answer has come.
        }
    }

    private static void send(Socket socket, byte[] body, AtomicLong sent) {
        try {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST /contracting/v1/stalled HTTP/1.1\r\nHost: g\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                            .formatted(body.length);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < body.length; from += 64 * 1024) {
                out.write(body, from, 64 * 1024);
                sent.addAndGet(64 * 1024);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
