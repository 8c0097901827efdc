package nl.tandem.projects.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Measured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From figures on Kafka to the goals of a project over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GoalFiguresTest {

    private static final String EARLIER = "2026-05-01T08:00:00.000001Z";
    private static final String LATER = "2026-05-01T08:00:00.000002Z";

    private final String region = "r" + UUID.randomUUID();
    private final Api api = new Api(region);
    private final Measured measured = new Measured(region);
    private final DataSource database;

    GoalFiguresTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aGoalThatWasNotMeasuredHasNoFigure() {
        String project = projectWithGoal("0505", "2026", 900L, 700L);

        get(project)
                .body("goals[0].baseline", equalTo(900))
                .body("goals[0].target", equalTo(700))
                .body("goals[0].currentValue", nullValue())
                .body("goals[0].measuredAt", nullValue())
                .body("goals[0].changeSinceBaseline", nullValue())
                .body("goals[0].distanceToTarget", nullValue());
    }

    @Test
    void aFigureOfASubregionIsNotTakenForThatOfTheRegion() {
        String project = projectWithGoal(null, "2026-H1", null, null);

        measured.say(null, "2026-H1", 2_000, 2, 1_000L, EARLIER);
        measured.say(null, "west", "2026-H1", 600, 2, 300L, LATER);
        measured.say("0505", "2026-H1", 10, 1, 10L, LATER);
        String after = projectWithGoal("0505", "2026-H1", null, null);

        valueBecomes(after, 10);
        get(project).body("goals[0].currentValue", equalTo(1_000));
    }

    @Test
    void aGoalShowsWhereItIsAndHowFarFromBaselineAndTarget() {
        String project = projectWithGoal("0505", "2026", 900L, 700L);

        measured.say("0505", "2026", 1_501, 2, 751L, LATER);

        valueBecomes(project, 751);
        get(project)
                .body("goals[0].numerator", equalTo(1_501))
                .body("goals[0].denominator", equalTo(2))
                .body("goals[0].unit", equalTo("CENTS"))
                .body("goals[0].measuredAt", equalTo(LATER))
                .body("goals[0].changeSinceBaseline", equalTo(-149))
                .body("goals[0].distanceToTarget", equalTo(-51));
    }

    @Test
    void aGoalWithoutBaselineAndTargetShowsItsValueOnly() {
        String project = projectWithGoal(null, "2026-04", null, null);

        measured.say(null, "2026-04", 10, 2, 5L, LATER);

        valueBecomes(project, 5);
        get(project).body("goals[0].changeSinceBaseline", nullValue()).body("goals[0].distanceToTarget", nullValue());
    }

    @Test
    void theLatestMeasurementStaysWhateverOrderTheyComeIn() {
        String project = projectWithGoal(null, "2026", null, null);

        measured.say(null, "2026", 20, 2, 10L, LATER);
        measured.say(null, "2026", 10, 2, 5L, EARLIER);
        measured.say(null, "2027", 1, 1, 1L, LATER);

        heard("2027");
        get(project).body("goals[0].currentValue", equalTo(10)).body("goals[0].measuredAt", equalTo(LATER));
    }

    @Test
    void aGoalIsMeasuredByItsOwnMunicipalityAndPeriodOnly() {
        String project = projectWithGoal("0505", "2026", null, null);

        measured.say(null, "2026", 1, 1, 1L, LATER);
        measured.say("0512", "2026", 2, 1, 2L, LATER);
        measured.say("0505", "2026-04", 3, 1, 3L, LATER);

        heard("2026-04");
        get(project).body("goals[0].currentValue", nullValue());
    }

    @Test
    void aFigureWithoutValueIsMeasuredAllTheSame() {
        String project = projectWithGoal("0505", "2026", 900L, 700L);
        measured.say("0505", "2026", 1_501, 2, 751L, EARLIER);

        measured.say("0505", "2026", 0, 0, null, LATER);

        Soon.holds(() -> assertEquals(LATER, get(project).extract().path("goals[0].measuredAt")));
        get(project)
                .body("goals[0].currentValue", nullValue())
                .body("goals[0].denominator", equalTo(0))
                .body("goals[0].changeSinceBaseline", nullValue())
                .body("goals[0].distanceToTarget", nullValue());
    }

    @Test
    void aFigureThatIsKnownWhenTheProjectIsRegisteredIsShownAtOnce() {
        measured.say("0505", "2026", 1_501, 2, 751L, LATER);
        heard("2026");

        String project = projectWithGoal("0505", "2026", null, null);

        get(project).body("goals[0].currentValue", equalTo(751));
    }

    @Test
    void figuresOfAnotherRegionAreNotShown() {
        String project = projectWithGoal(null, "2026", null, null);
        measured.say(null, "2026", 10, 2, 5L, LATER);
        valueBecomes(project, 5);

        Api other = new Api("elsewhere" + UUID.randomUUID());
        String programme = other.created("/programmes", """
                {"name": "x"}""");
        String otherProject = other.created("/projects", body(programme, null, "2026", null, null));

        other.as(Roles.BOARD).get(otherProject).then().body("goals.currentValue", contains(nullValue()));
    }

    @Test
    void theDatabaseItselfHidesRowsFromWhoeverIsNotTheirTenant() {
        String project = projectWithGoal("0505", "2026", null, null);
        measured.say("0505", "2026", 10, 2, 5L, LATER);
        valueBecomes(project, 5);

        for (String table : List.of("programme", "project", "goal", "indicator_value")) {
            assertEquals(1, rows(Tenant.ofRegion(region), table), table);
            assertEquals(0, rows(Tenant.NONE, table), table);
            assertEquals(0, rows(Tenant.EVERY_REGION, table), table);
            assertEquals(0, rows(Tenant.ofRegion("elsewhere"), table), table);
        }
        for (String table : List.of("goal", "indicator_value")) {
            assertEquals(1, rows(new Tenant(region, "0505", ""), table), table);
            assertEquals(0, rows(new Tenant(region, "0512", ""), table), table);
        }
    }

    @Test
    void afterARebuildFromTheTopicTheFiguresAreTheSame() {
        String project = projectWithGoal(null, "2026", null, null);
        measured.say(null, "2026", 10, 2, 5L, EARLIER);
        measured.say(null, "2026", 20, 2, 10L, LATER);
        valueBecomes(project, 10);

        Superuser.execute("DELETE FROM indicator_value WHERE region = ?", region);
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                SELECT region, topic, key, type, subject, appended_at, data FROM outbox
                 WHERE region = ? AND topic = 'jeugdhulp.monitoring.indicators' ORDER BY id DESC
                """, region);

        valueBecomes(project, 10);
        measured.say(null, "2027", 1, 1, 1L, LATER);
        heard("2027");
        valueBecomes(project, 10);
    }

    private String projectWithGoal(
            @Nullable String municipality, String period, @Nullable Long baseline, @Nullable Long target) {
        String programme = api.created("/programmes", """
                {"name": "x"}""");
        return api.created("/projects", body(programme, municipality, period, baseline, target));
    }

    private static String body(
            String programme,
            @Nullable String municipality,
            String period,
            @Nullable Long baseline,
            @Nullable Long target) {
        return """
                {"programmeId": "%s", "name": "x", "goals": [
                  {"description": "Lower cost", "indicatorCode": "COST_PER_YOUTH", "municipality": %s, "period": "%s",
                   "baseline": %s, "target": %s}]}
                """.formatted(
                        programme.substring(programme.lastIndexOf('/') + 1),
                        municipality == null ? "null" : "\"%s\"".formatted(municipality),
                        period,
                        baseline,
                        target);
    }

    private void valueBecomes(String project, Integer value) {
        Soon.holds(() -> assertEquals(value, get(project).extract().<Integer>path("goals[0].currentValue")));
    }

    private long rows(Tenant tenant, String table) {
        return ActingFor.tenant(tenant, () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                return row.getLong(1);
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private void heard(String period) {
        Soon.holds(() -> assertEquals(
                1,
                Superuser.texts("SELECT period FROM indicator_value WHERE region = ? AND period = ?", region, period)
                        .size()));
    }

    private ValidatableResponse get(String project) {
        return api.as(Roles.BOARD).get(project).then().statusCode(200);
    }
}
