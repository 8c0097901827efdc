package nl.tandem.monitoring.duration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Durations and waiting times of what was heard. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DurationsTest {

    private final String region = "r" + UUID.randomUUID();

    @Test
    void theMeanOfWhatEndedStandsBesideTheMedianOfAll() {
        episode("0505", "a", "2026-01-01", "2026-01-10");
        episode("0505", "b", "2026-01-01", "2026-01-20");
        episode("0512", "c", "2026-01-01", null);
        String controller = Token.of(region, Roles.CONTROLLER).sign();
        durations(controller, "REGION")
                .body("items[0].episodes", equalTo(3))
                .body("items[0].ended", equalTo(2))
                .body("items[0].meanOfEndedTenths", equalTo(150))
                .body("items[0].medianDays", equalTo(20));
        durations(Token.of(region, Roles.MUNICIPALITY).municipality("0512").sign(), "REGION")
                .body("items[0].episodes", equalTo(1))
                .body("items[0].medianDays", nullValue());
        durations(Token.of(region, Roles.ANALYST).sign(), "MUNICIPALITY")
                .body("items.slice", contains("0505", "0512"))
                .body("items[0].episodes", nullValue());
        get(controller, "/episode-durations?period=2026&by=TEAM").statusCode(400);
    }

    @Test
    void theLatestReportOfEachLocationIsShownWithItsDayAndNorm() {
        capacity("Noord", "2026-10-05", 9, 3);
        capacity("Noord", "2026-11-16", 3, 11);
        capacity("Zuid", "2026-09-07", 1, 2);
        get(Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign(), "/waiting-times?category=45")
                .statusCode(200)
                .body("items.location", contains("Zuid", "Noord"))
                .body("items.weeksToIntake", contains(1, 3))
                .body("items[0].stale", equalTo(true))
                .body("items.beyondNorm", contains(false, true));
    }

    private void episode(String municipality, String id, String start, @Nullable String end) {
        Superuser.execute("""
                INSERT INTO care_episode (region, delivery_id, allocation_id, municipality, provider_code, client_pseudonym,
                                          category, product_code, start_date, end_date, reason)
                VALUES (?, ?, 'a', ?, '12345678', ?, '45', '45A48', ?::date, ?::date, '31')
                """, region, id, municipality, id, start, end);
    }

    private void capacity(String location, String week, int intake, int start) {
        Superuser.execute("""
                INSERT INTO capacity_report (region, provider_code, location, category, week, places, occupied, waiting,
                                             weeks_to_intake, weeks_to_start, reported_at)
                VALUES (?, '12345678', ?, '45', ?::date, 20, 18, 4, ?::integer, ?::integer, now())
                """, region, location, week, String.valueOf(intake), String.valueOf(start));
    }

    private static ValidatableResponse durations(String token, String by) {
        return get(token, "/episode-durations?period=2026-01&by=" + by).statusCode(200);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().basePath("/monitoring/v1").auth().oauth2(token).get(path).then();
    }
}
