package nl.tandem.contracting.message;

import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.Api;

/** Sending messages and waiting for what becomes of them. */
public final class MessageApi {

    private static final long PATIENCE_MILLIS = 20_000;

    private final Api region;

    public MessageApi(Api region) {
        this.region = region;
    }

    public ValidatableResponse send(String token, String xml) {
        return send(token, UUID.randomUUID().toString(), xml);
    }

    public ValidatableResponse send(String token, String key, String xml) {
        return region.as(token)
                .contentType("application/xml; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(xml)
                .post("/messages")
                .then();
    }

    /** Sends it and waits until it is processed. */
    public ValidatableResponse processed(String token, String xml) {
        String path =
                send(token, xml).statusCode(202).extract().header("Location").substring("/contracting/v1".length());
        return await(token, path);
    }

    public ValidatableResponse await(String token, String path) {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < deadline) {
            ValidatableResponse answer = region.as(token).get(path).then().statusCode(200);
            if (Set.of("ASSESSED", "REFUSED", "FAILED")
                    .contains(answer.extract().<String>path("state"))) {
                return answer;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("The message was not processed in time.");
    }
}
