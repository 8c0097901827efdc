package nl.tandem.kit.identity;

import org.jspecify.annotations.Nullable;

/**
 * Whose rows may be seen: one region, and in it one municipality or provider, or all ({@link #ALL}).
 *
 * <p>Handed to PostgreSQL with every connection ({@link TenantConnections}), where row level security enforces it. An
 * empty value matches no row.
 */
public record Tenant(String region, String municipality, String provider) {

    public static final String ALL = "*";

    /** Sees nothing: what a caller without the right claims is. */
    public static final Tenant NONE = new Tenant("", "", "");

    /** The service itself in its technical tables, over the regions; ordinary tables have no rows for it. */
    public static final Tenant EVERY_REGION = new Tenant(ALL, "", "");

    /** Whether a caller of this tenant speaks for the municipality: it is its own, or all are. */
    public boolean coversMunicipality(@Nullable String code) {
        return municipality.equals(ALL) || municipality.equals(code);
    }

    /** Whether a caller of this tenant speaks for the provider: it is its own, or all are. */
    public boolean coversProvider(@Nullable String agbCode) {
        return provider.equals(ALL) || provider.equals(agbCode);
    }

    /** All of one region: the regional organisation, and the service when it handles an event of that region. */
    public static Tenant ofRegion(String region) {
        return new Tenant(region, ALL, ALL);
    }
}
