package nl.tandem.monitoring.measurement;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import nl.tandem.monitoring.testing.Declared.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From approved lines on Kafka to figures over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasurementsTest {

    private static final String DORDRECHT = "0505";
    private static final String GORINCHEM = "0512";

    private final String region = "r" + UUID.randomUUID();
    private final Declared declared = new Declared(region);

    @Test
    void aYouthWithCareInTwoMonthsCountsOnceInTheYear() {
        declared.approved(
                DORDRECHT,
                Line.of("anna", 2026, 1, 10_000),
                Line.of("anna", 2026, 2, 5_001),
                Line.of("bo", 2026, 2, 1));

        youthsBecome(DORDRECHT, "2026-01", 1);
        youthsBecome(DORDRECHT, "2026-02", 2);
        youthsBecome(DORDRECHT, "2026", 2);
        costBecomes(DORDRECHT, "2026-02", 5_002, 2, 2_501L);
        costBecomes(DORDRECHT, "2026", 15_002, 2, 7_501L);
    }

    @Test
    void aYouthOfTwoMunicipalitiesCountsOnceInTheRegion() {
        declared.approved(DORDRECHT, Line.of("anna", 2026, 1, 300));
        declared.approved(GORINCHEM, Line.of("anna", 2026, 1, 100), Line.of("bo", 2026, 3, 50));

        youthsBecome(GORINCHEM, "2026-01", 1);
        youthsBecome(GORINCHEM, "2026", 2);
        youthsBecome(null, "2026-01", 1);
        youthsBecome(null, "2026", 2);
        costBecomes(null, "2026", 450, 2, 225L);
    }

    @Test
    void aLineCountsOnceHoweverOftenItIsHeard() {
        Line line = Line.of("anna", 2026, 1, 700);
        declared.approved(DORDRECHT, line, line);
        declared.approved(DORDRECHT, line, Line.of("bo", 2026, 1, 100));

        costBecomes(DORDRECHT, "2026-01", 800, 2, 400L);
    }

    @Test
    void aYouthWhoseOnlyLineIsCreditedNoLongerCountsAndCostPerYouthHasNoValue() {
        Line line = Line.of("anna", 2026, 1, 700);
        declared.approved(DORDRECHT, line);
        costBecomes(DORDRECHT, "2026-01", 700, 1, 700L);

        declared.approved(DORDRECHT, line.credit());

        costBecomes(DORDRECHT, "2026-01", 0, 0, null);
        youthsBecome(DORDRECHT, "2026-01", 0);
        costBecomes(null, "2026", 0, 0, null);
    }

    @Test
    void aCreditThatComesBeforeItsDebitGivesTheSameSums() {
        Line line = Line.of("anna", 2026, 1, 700);
        declared.approved(DORDRECHT, line.credit());
        costBecomes(DORDRECHT, "2026-01", -700, 0, null);

        declared.approved(DORDRECHT, line, Line.of("anna", 2026, 1, 650));

        costBecomes(DORDRECHT, "2026-01", 650, 1, 650L);
    }

    @Test
    void aFigureIsToldOnlyWhenItChanged() {
        Line line = Line.of("anna", 2026, 1, 700);
        declared.approved(DORDRECHT, line);
        Soon.holds(() -> assertEquals(List.of("700"), told("COST_PER_YOUTH:region:2026", "value")));

        declared.approved(DORDRECHT, Line.of("anna", 2026, 1, 300));
        Soon.holds(() -> assertEquals(List.of("700", "1000"), told("COST_PER_YOUTH:region:2026", "value")));

        assertEquals(List.of("1"), told("YOUTHS_IN_CARE:0505:2026-01", "numerator"));
        assertEquals(List.of("700", "1000"), told("COST_PER_YOUTH:0505:2026-01", "value"));
        List<String> times = told("COST_PER_YOUTH:region:2026", "measuredAt");
        assertTrue(times.getFirst().compareTo(times.getLast()) < 0);
    }

    @Test
    void linesThatAreKnownAlreadyMeasureNothing() {
        Line line = Line.of("anna", 2026, 1, 700);
        declared.approved(DORDRECHT, line);
        costBecomes(DORDRECHT, "2026-01", 700, 1, 700L);

        declared.approved(DORDRECHT, line);
        declared.approved(GORINCHEM, Line.of("bo", 2027, 1, 1));
        youthsBecome(GORINCHEM, "2027-01", 1);

        assertEquals(List.of("700"), told("COST_PER_YOUTH:0505:2026-01", "value"));
    }

    @Test
    void afterARebuildFromTheTopicTheFiguresAreTheSame() {
        Line first = Line.of("anna", 2026, 1, 700);
        Line second = Line.of("anna", 2026, 2, 300);
        Line third = Line.of("bo", 2026, 2, 33);
        declared.approved(DORDRECHT, first, second, first.credit());
        declared.approved(GORINCHEM, third);
        youthsBecome(GORINCHEM, "2026-02", 1);
        youthsBecome(null, "2026", 2);
        List<String> before = figures();

        for (String table : List.of("care_line", "youth_month", "touched_month", "measurement")) {
            Superuser.execute("DELETE FROM %s WHERE region = ?".formatted(table), region);
        }
        // What an operator does by resetting inbox_event and inbox_offset: every event is heard again.
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                SELECT region, topic, key, type, subject, appended_at, data FROM outbox
                 WHERE region = ? AND topic = 'jeugdhulp.contracting.declarations' ORDER BY id DESC
                """, region);

        Soon.holds(() -> assertEquals(before, figures()));
    }

    @Test
    void anEventThatCannotBeIsPutAsideAndTheNextIsHeard() {
        declared.approved(DORDRECHT, Line.of("anna", 2026, 13, 700));
        declared.approved(DORDRECHT, Line.of("bo", 2026, 12, 200));

        youthsBecome(DORDRECHT, "2026", 1);
        String error = as(Roles.OPERATOR).get("/dead-letters").jsonPath().getString("items[0].error");
        assertTrue(error.contains("care_month"), error);
        assertTrue(!error.contains("anna"), error);
    }

    private void youthsBecome(@Nullable String municipality, String period, long youths) {
        String expected = "%d/1 = %d YOUTHS".formatted(youths, youths);
        Soon.holds(() -> assertEquals(expected, figure("YOUTHS_IN_CARE", municipality, period)));
    }

    private void costBecomes(
            @Nullable String municipality, String period, long costCents, long youths, @Nullable Long value) {
        String expected = "%d/%d = %d CENTS".formatted(costCents, youths, value);
        Soon.holds(() -> assertEquals(expected, figure("COST_PER_YOUTH", municipality, period)));
    }

    private String figure(String code, @Nullable String municipality, String period) {
        Map<String, Object> measurement = measurement(code, municipality, period);
        return "%s/%s = %s %s"
                .formatted(
                        measurement.get("numerator"),
                        measurement.get("denominator"),
                        measurement.get("value"),
                        measurement.get("unit"));
    }

    private Map<String, Object> measurement(String code, @Nullable String municipality, String period) {
        JsonPath answer = as(Roles.CONTROLLER)
                .queryParam("period", period)
                .get("/indicators/{code}/measurements", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.<Map<String, Object>>getList("items").stream()
                .filter(item -> String.valueOf(item.get("municipality")).equals(String.valueOf(municipality)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measurement of " + municipality + " in " + period));
    }

    private List<String> figures() {
        return Superuser.texts("""
                SELECT concat_ws('/', indicator_code, municipality, period, numerator, denominator, value)
                  FROM measurement WHERE region = ? ORDER BY 1
                """, region);
    }

    private List<String> told(String cell, String property) {
        return Superuser.texts(
                "SELECT data::jsonb ->> ? FROM outbox WHERE region = ? AND subject = ? ORDER BY xid, id",
                property,
                region,
                cell);
    }

    private io.restassured.specification.RequestSpecification as(String role) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(Token.of(region, role).sign());
    }
}
