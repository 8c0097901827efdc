package nl.tandem.monitoring;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MonitoringRoutesTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        return Map.of();
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
