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
        String ruleId = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO signal_rule (rule_id, region, indicator_code, kind, by_municipality, months, raise_at, clear_at,
                                         settle_days, owner, made_at)
                VALUES (?::uuid, ?, 'CRISES', 'ABOVE', true, 1, 9, 5, 0, 'controller', now())
                """, ruleId, region);
        String signalId = UUID.randomUUID().toString();
        Superuser.execute("""
                INSERT INTO indicator_signal (signal_id, region, rule_id, municipality, period, level, raised_at)
                VALUES (?::uuid, ?, ?::uuid, '0505', '2026-04', 9, now())
                """, signalId, region, ruleId);
        String signal = "/monitoring/v1/indicator-signals/" + signalId;
        String report = "/monitoring/v1/reports/" + reportId;
        return Map.ofEntries(
                Map.entry("/goals/{goalId}", "/monitoring/v1/goals/" + goalId),
                Map.entry("/reports/{reportId}", report),
                Map.entry("/reports/{reportId}/explanations/{section}", report + "/explanations/KEY_FIGURES"),
                Map.entry("/reports/{reportId}/publication", report + "/publication"),
                Map.entry("/reports/{reportId}/page", report + "/page"),
                Map.entry("/reports/{reportId}/file", report + "/file"),
                Map.entry("/reports/{reportId}/workbook", report + "/workbook"),
                Map.entry("/signal-rules/{ruleId}", "/monitoring/v1/signal-rules/" + ruleId),
                Map.entry("/indicator-signals/{signalId}/acknowledgement", signal + "/acknowledgement"),
                Map.entry("/indicator-signals/{signalId}/explanation", signal + "/explanation"));
    }

    /** Whose measurements are seen: {@code WhoSeesMeasurementsTest}. */
    @Override
    protected Set<String> routesByPublicCode() {
        return Set.of(
                "/indicators/{code}/measurements",
                "/indicators/{code}/breakdown",
                "/indicators/{code}/benchmark",
                "/datasets/{code}/files",
                "/exports/{name}/file");
    }
}
