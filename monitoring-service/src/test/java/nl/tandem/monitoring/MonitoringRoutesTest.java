package nl.tandem.monitoring;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Superuser;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MonitoringRoutesTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        String goalId = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO goal (goal_id, region, year, name, description, indicators, written_at)
                VALUES (?::uuid, ?, 2026, 'Guarded', 'Guarded', '[]', now())
                """, goalId, region);
        return Map.of("/goals/{goalId}", "/monitoring/v1/goals/" + goalId);
    }

    /** Whose measurements are seen: {@code WhoSeesMeasurementsTest}. */
    @Override
    protected Set<String> routesByPublicCode() {
        return Set.of(
                "/indicators/{code}/measurements",
                "/indicators/{code}/breakdown",
                "/indicators/{code}/benchmark",
                "/datasets/{code}/files");
    }
}
