package nl.tandem.gateway.standin;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID provider without a password: whoever comes is "Bestuurder (demo)".
 *
 * <p>It checks what the gateway owes it: the secret, PKCE and the scopes. {@code GET <realm>/lifetime?seconds=} sets how
 * long the tokens of the next login live, so that a test can have them end.
 */
public final class StandInLogin {

    static final String SECRET = "a-secret-of-the-tests-that-is-long-enough";

    private static final String REALM = "/realms/tandem";
    private static final String KEY_ID = "stand-in";

    private final KeyPair keys = rsa();
    private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();

    private String realm = "";
    private volatile long lifetimeSeconds = 900;

    private StandInLogin() {}

    static String start(Vertx vertx) {
        StandInLogin login = new StandInLogin();
        HttpServer server = vertx.createHttpServer().requestHandler(login::handle);
        int port = server.listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        login.realm = "http://localhost:%d%s".formatted(port, REALM);
        return login.realm;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path().substring(REALM.length())) {
            case "/.well-known/openid-configuration" -> answer(request, metadata());
            case "/jwks" -> answer(request, new JsonObject().put("keys", new JsonArray().add(publicKey())));
            case "/authorize" -> authorize(request);
            case "/token" -> {
                request.setExpectMultipart(true);
                request.end().onSuccess(read -> token(request));
            }
            case "/logout" -> redirect(request, request.getParam("post_logout_redirect_uri"));
            case "/lifetime" -> {
                lifetimeSeconds = Long.parseLong(request.getParam("seconds"));
                request.response().end();
            }
            default -> request.response().setStatusCode(404).end();
        }
    }

    private JsonObject metadata() {
        return new JsonObject()
                .put("issuer", realm)
                .put("jwks_uri", realm + "/jwks")
                .put("authorization_endpoint", realm + "/authorize")
                .put("token_endpoint", realm + "/token")
                .put("end_session_endpoint", realm + "/logout");
    }

    private JsonObject publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", KEY_ID)
                .put("n", base64(key.getModulus().toByteArray()))
                .put("e", base64(key.getPublicExponent().toByteArray()));
    }

    private void authorize(HttpServerRequest request) {
        if (!"S256".equals(request.getParam("code_challenge_method"))
                || !"openid contracting budget monitoring projects".equals(request.getParam("scope"))) {
            request.response().setStatusCode(400).end();
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new JsonObject().put("challenge", request.getParam("code_challenge")));
        redirect(
                request,
                "%s?code=%s&state=%s"
                        .formatted(
                                request.getParam("redirect_uri"),
                                code,
                                URLEncoder.encode(request.getParam("state"), StandardCharsets.UTF_8)));
    }

    private void token(HttpServerRequest request) {
        MultiMap form = request.formAttributes();
        String basic =
                "Basic " + Base64.getEncoder().encodeToString(("tandem-ui:" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean refresh = "refresh_token".equals(form.get("grant_type"));
        if (!basic.equals(request.getHeader("Authorization")) || !(refresh ? mayRefresh(form) : mayHave(form))) {
            request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
            return;
        }
        // Short lives are for the first tokens of a session.
        long lifetime = refresh ? 900 : lifetimeSeconds;
        answer(
                request,
                new JsonObject()
                        .put("token_type", "Bearer")
                        .put("expires_in", lifetime)
                        .put("access_token", signed("access", lifetime))
                        .put("id_token", signed("id", lifetime))
                        .put("refresh_token", "refresh-" + UUID.randomUUID()));
    }

    private static boolean mayRefresh(MultiMap form) {
        return form.get("refresh_token").startsWith("refresh-");
    }

    private boolean mayHave(MultiMap form) {
        JsonObject code = codes.remove(form.get("code"));
        return code != null && code.getString("challenge").equals(base64(sha256(form.get("code_verifier"))));
    }

    private String signed(String use, long lifetime) {
        PrivateKey key = keys.getPrivate();
        return Jwt.issuer(realm)
                .subject("8a1f7c9e-4b52-4d0c-9a77-0d0c1e2f3a4b")
                .audience("tandem-ui")
                .claim("typ", use)
                .claim("name", "Bestuurder (demo)")
                .claim("preferred_username", "bestuurder")
                .claim("region", "zhz")
                .expiresIn(lifetime)
                .jws()
                .keyId(KEY_ID)
                .sign(key);
    }

    private static void redirect(HttpServerRequest request, String location) {
        request.response().setStatusCode(302).putHeader("Location", location).end();
    }

    private static void answer(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
