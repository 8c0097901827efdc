package nl.tandem.kit.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of this request, or the tenant that background work was started for ({@link ActingFor}). */
@RequestScoped
@Unremovable
public class Caller {

    private final SecurityIdentity identity;
    private @Nullable Tenant actingFor;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Tenant tenant() {
        if (actingFor != null) {
            return actingFor;
        }
        String region = claim("region");
        if (region.isEmpty()) {
            return Tenant.NONE;
        }
        return new Tenant(
                region, bound(Roles.MUNICIPALITY, claim("municipality")), bound(Roles.PROVIDER, claim("provider")));
    }

    public String region() {
        return tenant().region();
    }

    public boolean hasRole(String role) {
        return actingFor == null && identity.hasRole(role);
    }

    /** Who it is, for logs and idempotency: the subject of the token, never a name. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : "";
    }

    @Nullable
    Tenant actingFor() {
        return actingFor;
    }

    void actFor(@Nullable Tenant tenant) {
        actingFor = tenant;
    }

    /** A role that is bound to one municipality or provider sees nothing without the claim; others see all. */
    private String bound(String role, String claim) {
        if (!claim.isEmpty() || identity.hasRole(role)) {
            return claim;
        }
        return Tenant.ALL;
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim(name) instanceof String value
                        && !value.equals(Tenant.ALL)
                ? value
                : "";
    }
}
