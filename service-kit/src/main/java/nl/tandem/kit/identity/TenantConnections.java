package nl.tandem.kit.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells PostgreSQL on every acquired connection whose rows may be seen; row level security does the rest. */
@Singleton
@Unremovable
final class TenantConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        Tenant tenant = current();
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT set_config('tandem.region', ?, false),
                       set_config('tandem.municipality', ?, false),
                       set_config('tandem.provider', ?, false)
                """)) {
            statement.setString(1, tenant.region());
            statement.setString(2, tenant.municipality());
            statement.setString(3, tenant.provider());
            statement.execute();
        } catch (SQLException lost) {
            throw new IllegalStateException("The tenant could not be set on a connection.", lost);
        }
    }

    private static Tenant current() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Tenant.NONE;
        }
        return container.instance(Caller.class).get().tenant();
    }
}
