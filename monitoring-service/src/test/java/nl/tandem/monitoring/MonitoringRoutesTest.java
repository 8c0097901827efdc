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
        String reportId = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO report (report_id, region, kind, period, municipality, version, created_at)
                VALUES (?::uuid, ?, 'MUNICIPALITY_MONTH', '2026-04', '0505', 1, now())
                """, reportId, region);
        String report = "/monitoring/v1/reports/" + reportId;
        return Map.of(
                "/goals/{goalId}",
                "/monitoring/v1/goals/" + goalId,
                "/reports/{reportId}",
                report,
                "/reports/{reportId}/explanations/{section}",
                report + "/explanations/KEY_FIGURES",
                "/reports/{reportId}/publication",
                report + "/publication",
                "/reports/{reportId}/page",
                report + "/page",
                "/reports/{reportId}/file",
                report + "/file",
                "/reports/{reportId}/workbook",
                report + "/workbook");
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
