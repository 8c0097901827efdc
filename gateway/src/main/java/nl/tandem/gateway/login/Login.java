package nl.tandem.gateway.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The session of a person in a browser.
 *
 * <p>OpenID Connect itself is the framework's: it guards {@code /login}, ends the session at {@code /logout} and keeps the tokens,
 * encrypted, in the session cookie.
 */
@ApplicationScoped
public class Login {

    private static final String SESSION_COOKIE = "q_session";

    private final IdentityProviderManager identities;

    Login(IdentityProviderManager identities) {
        this.identities = identities;
    }

    public static boolean hasSession(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    /** The access token of the session, refreshed when it has ended; fails when there is no session any more. */
    public Uni<String> accessToken(RoutingContext context) {
        return identity(context).map(identity -> {
            AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
            if (credential == null) {
                throw new UnauthorizedException();
            }
            return credential.getToken();
        });
    }

    void register(@Observes Router router) {
        router.get("/session").handler(this::tellSession);
        // Who gets here is logged in.
        router.get("/login").handler(Login::toHome);
        router.get("/logout").handler(this::logout);
    }

    /** Who is logged in, for the page; that nobody is, is an answer and not an error. */
    private void tellSession(RoutingContext context) {
        if (!hasSession(context.request())) {
            answerSession(context, new JsonObject().put("loggedIn", false));
            return;
        }
        identity(context)
                .subscribe()
                .with(
                        identity -> answerSession(context, describe(identity)),
                        ended -> answerSession(context, new JsonObject().put("loggedIn", false)));
    }

    private static void answerSession(RoutingContext context, JsonObject session) {
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(session.toBuffer());
    }

    private static JsonObject describe(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new JsonObject().put("loggedIn", false);
        }
        String name = token.getClaim("name");
        return new JsonObject()
                .put("loggedIn", true)
                .put("name", name == null ? token.getName() : name)
                .put("region", token.<String>getClaim("region"));
    }

    /** The framework ends the session as soon as it is asked for at this path, and tells where to end it too. */
    private void logout(RoutingContext context) {
        if (!hasSession(context.request())) {
            toHome(context);
            return;
        }
        identity(context)
                .subscribe()
                .with(
                        stillThere -> toHome(context),
                        ended -> redirect(
                                context,
                                ended instanceof AuthenticationRedirectException elsewhere
                                        ? elsewhere.getRedirectUri()
                                        : "/"));
    }

    private Uni<SecurityIdentity> identity(RoutingContext context) {
        // Left to itself the framework answers a failure by a redirect to the login, which no script can follow.
        BiConsumer<RoutingContext, Throwable> callerAnswers = (unused, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, callerAnswers);
        return QuarkusHttpUser.getSecurityIdentity(context, identities);
    }

    private static void toHome(RoutingContext context) {
        redirect(context, "/");
    }

    private static void redirect(RoutingContext context, String location) {
        context.response().setStatusCode(303).putHeader("Location", location).end();
    }
}
