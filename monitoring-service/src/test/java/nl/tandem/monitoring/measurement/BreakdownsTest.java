package nl.tandem.monitoring.measurement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

/** One indicator in parts: exact for who steers on it, protected for who looks. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BreakdownsTest {

    private final String region = "r" + UUID.randomUUID();
    private final String controller = Token.of(region, Roles.CONTROLLER).sign();
    private final String analyst = Token.of(region, Roles.ANALYST).sign();

    @Test
    void whoSteersSeesExactCountsAndWhoLooksSeesNoSmallOnes() {
        youths("0505", "11111111", 103);
        youths("0512", "11111111", 52);
        youths("0523", "22222222", 3);

        breakdown(controller, "YOUTHS_IN_CARE", "MUNICIPALITY")
                .body("items.slice", contains("0505", "0512", "0523"))
                .body("items.numerator", contains(103, 52, 3));
        breakdown(Token.of(region, Roles.MUNICIPALITY).municipality("0523").sign(), "YOUTHS_IN_CARE", "PROVIDER")
                .body("items.slice", contains("22222222"))
                .body("items.numerator", contains(3));
        // 3 is hidden, and with the total known 52 too, or it would be the total less the others.
        breakdown(analyst, "YOUTHS_IN_CARE", "MUNICIPALITY")
                .body("items.hidden", contains(false, true, true))
                .body("items[0].value", equalTo(105));
        breakdown(analyst, "CARE_COST", "MUNICIPALITY")
                .body("items.hidden", contains(false, true, true))
                .body("items[0].value", equalTo(103 * 1_000));
    }

    @Test
    void careIsSplitByTheReferrerAndTheTeamOfItsAllocation() {
        youths("0505", "11111111", 10);
        Superuser.execute("""
                INSERT INTO allocation (region, allocation_id, municipality, allocation_number, provider_code, client_pseudonym,
                                        category, product_code, start_date, recorded_at)
                VALUES (?, 'a0505', '0505', 7, '11111111', 'y', '45', '45A48', '2026-01-01', now())
                """, region);
        Superuser.execute(
                "INSERT INTO referral_allocation (region, referral_id, municipality, allocation_number, referrer_type)"
                        + " VALUES (?, 'r', '0505', 7, '02')",
                region);
        Superuser.execute("""
                INSERT INTO access_case (region, municipality, case_number, team, requested_on, allocation_number)
                VALUES (?, '0505', 'z1', 'Oost', '2026-01-01', 7)
                """, region);
        youths("0512", "11111111", 4);

        breakdown(controller, "YOUTHS_IN_CARE", "REFERRER")
                .body("items.slice", contains("", "02"))
                .body("items.numerator", contains(4, 10));
        breakdown(controller, "YOUTHS_IN_CARE", "TEAM")
                .body("items.slice", contains("", "Oost"))
                .body("items.numerator", contains(4, 10));
        breakdown(controller, "CARE_COST", "PRODUCT").body("items.value", contains(14_000));
    }

    @Test
    void teamsAreRankedBesideEachOtherAndSmallOnesAreNot() {
        youths("0505", "11111111", 20);
        youths("0512", "11111111", 40);
        youths("0523", "22222222", 3);
        given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, Roles.MUNICIPALITY)
                        .municipality("0512")
                        .sign())
                .get("/indicators/YOUTHS_IN_CARE/benchmark?period=2026-04&by=MUNICIPALITY")
                .then()
                .statusCode(200)
                .body("standings.slice", contains("0505", "0512", "0523"))
                .body("standings.rank", contains(1, 2, null))
                .body("standings.numerator", contains(null, 40, null))
                .body("median", equalTo(30));
    }

    @Test
    void whatAnIndicatorCannotBeSplitByIsRefused() {
        get(controller, "YOUTHS_IN_CARE", "QUESTION").statusCode(400).body("errors[0].location", equalTo("by"));
        get(controller, "SOCIAL_BENEFIT", "REGION").statusCode(409);
        get(controller, "NO_SUCH", "REGION").statusCode(404);
    }

    private void youths(String municipality, String provider, int count) {
        Superuser.execute("""
                INSERT INTO youth_month (region, municipality, care_year, care_month, client_pseudonym, allocation_id,
                                         provider_code, category, product_code, cost_cents, lines)
                SELECT ?, ?, 2026, 4, ? || n, 'a' || ?, ?, '45', '45A48', 1000, 1 FROM generate_series(1, ?) AS n
                """, region, municipality, municipality, municipality, provider, count);
    }

    private static ValidatableResponse breakdown(String token, String indicator, String by) {
        return get(token, indicator, by).statusCode(200);
    }

    private static ValidatableResponse get(String token, String indicator, String by) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .get("/indicators/{code}/breakdown?period=2026-04&by={by}", indicator, by)
                .then();
    }
}
