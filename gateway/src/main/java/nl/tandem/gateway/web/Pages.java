package nl.tandem.gateway.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import nl.tandem.gateway.problem.Problem;

/** The pages. Their scripts and styles are plain files under {@code META-INF/resources}. */
@ApplicationScoped
class Pages {

    private static final int AFTER_FILES = 20_000;

    private static final Problem NOT_FOUND =
            new Problem(404, "not-found", "Nothing stands at this path; /docs lists the APIs.");

    /** Lit's own type of trusted markup is the only one: no other code may turn text into markup. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'sha256-%s'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "trusted-types lit-html",
            "require-trusted-types-for 'script'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    void register(@Observes Router router) {
        String importMap = importMap();
        String policy = POLICY.formatted(sha256(importMap));
        String page = text("web/index.html").replace("{import-map}", importMap);
        serve(router, "/", page, policy);
        serve(router, "/improving", page, policy);
        serve(router, "/docs", text("web/docs.html"), policy);
        router.route().order(AFTER_FILES).handler(context -> NOT_FOUND.answer(context.response()));
    }

    private static void serve(Router router, String path, String page, String policy) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> answer(context, page, policy));
    }

    private static void answer(RoutingContext context, String page, String policy) {
        if (!context.request().path().equals(context.currentRoute().getPath())) {
            // The router takes a slash at the end for the same path; the design rules do not.
            context.next();
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Cache-Control", "no-cache")
                .end(page);
    }

    /** Each library brings the part of the map that leads to its own files, with its version in the path. */
    private static String importMap() {
        JsonObject imports = new JsonObject();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL map : Collections.list(loader.getResources("META-INF/importmap.json"))) {
                imports.mergeIn(new JsonObject(text(map)).getJsonObject("imports"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JsonObject().put("imports", imports).encode();
    }

    private static String text(String resource) {
        URL url = Thread.currentThread().getContextClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        return text(url);
    }

    private static String text(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
