package nl.tandem.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/**
 * An error of the gateway itself, as RFC 9457 problem details; services answer their own.
 *
 * <p>It has no {@code API-Version}: the design rules let an intermediary leave it out, and the gateway does not know it.
 */
public record Problem(int status, String slug, String detail, long retryAfterSeconds) {

    private static final long NO_RETRY = -1;

    public Problem(int status, String slug, String detail) {
        this(status, slug, detail, NO_RETRY);
    }

    public void answer(HttpServerResponse response) {
        addHeaders(response.headers());
        response.setStatusCode(status).end(body());
    }

    public void addHeaders(MultiMap headers) {
        headers.set("Content-Type", "application/problem+json")
                .set("Cache-Control", "no-store")
                .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .set("Referrer-Policy", "no-referrer")
                .set("Strict-Transport-Security", "max-age=31536000")
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY");
        if (retryAfterSeconds != NO_RETRY) {
            headers.set("Retry-After", Long.toString(retryAfterSeconds));
        }
    }

    public Buffer body() {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("status", status)
                .put("title", title())
                .put("detail", detail)
                .toBuffer();
    }

    private String title() {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
