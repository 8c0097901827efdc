package nl.tandem.budget.advance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.budget.scheme.Golden;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AdvancesTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void theAnnualAdvanceFallsApartInInstalmentsToTheCent() {
        JsonNode golden = Golden.read("solidariteit-voorbeelden").get("I_afrekening");

        List<Long> parts = InstalmentPlan.parts(50_000_000, 12);

        List<Long> expected = new ArrayList<>();
        golden.get("maandtermijnenInCentenA").forEach(cents -> expected.add(cents.asLong()));
        assertEquals(expected, parts);
        assertEquals(
                LocalDate.of(2026, 7, 15), InstalmentPlan.dueDays(2026, 4, 15).get(2));
    }

    @Test
    void aRevisionChangesOnlyWhatIsNotDueYet() {
        List<LocalDate> days = InstalmentPlan.dueDays(2026, 4, 1);

        assertEquals(
                List.of(25L, 25L, 31L, 30L),
                InstalmentPlan.revised(List.of(25L, 25L, 25L, 25L), days, LocalDate.of(2026, 4, 1), 111));
        assertThrows(
                Problem.class,
                () -> InstalmentPlan.revised(List.of(25L, 25L, 25L, 25L), days, LocalDate.of(2026, 12, 31), 111));
    }

    @Test
    void theInstalmentsAddUpToTheAnnualAdvanceWhateverIsRevised() {
        qt().forAll(
                        longs().between(0, 1_000_000_000_000L),
                        longs().between(0, 1_000_000_000_000L),
                        integers().between(1, 12),
                        integers().between(0, 330))
                .checkAssert((first, second, count, day) -> {
                    List<LocalDate> days = InstalmentPlan.dueDays(2026, count, 1);
                    List<Long> parts = InstalmentPlan.parts(first, count);
                    assertEquals(first, parts.stream().reduce(0L, Long::sum));
                    LocalDate today = LocalDate.of(2026, 1, 1).plusDays(day);
                    if (days.getLast().isAfter(today)) {
                        assertEquals(
                                second,
                                InstalmentPlan.revised(parts, days, today, second).stream()
                                        .reduce(0L, Long::sum));
                    }
                });
    }

    @Test
    void eachVersionIsKeptAndAMunicipalitySeesItsOwn() {
        String key = Given.key(controller, "0482", 50, "0505", 30, "0512", 20);
        adopt(key, 100_000_000, "").statusCode(201).body("version", equalTo(1)).body("instalments", hasSize(36));

        adopt(key, 112_000_000, "").statusCode(201).body("version", equalTo(2));

        controller.get("/advance-schedules?year=2100").body("items.version", contains(2, 1));
        Api.municipality(region, "0505")
                .get("/advance-schedules?year=2100")
                .body("items[0].instalments", hasSize(12))
                .body("items[0].instalments.amountCents", everyItem(equalTo(2_800_000)));
        adopt(key, 1, ", \"instalments\": 4").statusCode(400).body("errors.location", contains("/instalments"));
        adopt(UUID.randomUUID().toString(), 1, "")
                .statusCode(400)
                .body("errors.location", contains("/distributionKeyId"));
    }

    private ValidatableResponse adopt(String key, long cents, String more) {
        return controller.post("/advance-schedules", """
                {"year": 2100, "budgetCents": %d, "distributionKeyId": "%s", "decision": "AB"%s}""".formatted(cents, key, more));
    }
}
