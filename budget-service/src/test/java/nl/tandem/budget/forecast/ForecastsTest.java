package nl.tandem.budget.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ForecastsTest {

    /** What is posted in a test is booked today. */
    private final LocalDate today = LocalDate.now(DutchDate.ZONE);

    private final int year = today.getYear();

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Inject
    AllocationEvents allocations;

    @Inject
    DeliveryEvents deliveries;

    @Test
    void aForecastIsKeptWithScenariosMonthsAndAccuracy() {
        ApprovedLines.post(region, "0505", year, 100_000);
        ApprovedLines.post(region, "0512", year, 50_000);
        allocation("a1", "0505", year + "-01-01", year + "-12-31", null);
        allocation("a2", "0505", year + "-01-01", null, null);
        hear(deliveries, new KnownAllocations.Stopped("a2", LocalDate.of(year, 2, 28)));
        allocation("a3", "0505", year + "-01-01", null, "13");

        String forecast = Api.location(make("").body("year", equalTo(year))
                .body("municipalities.municipality", contains("0505", "0512"))
                .body("municipalities.realisedCents", contains(100_000, 50_000))
                .body("accuracy.months", contains(3, 6)));

        controller
                .get(forecast + "/months")
                .body("totalItems", equalTo(24))
                .body("items[2].bookedCents", equalTo(100_000));
        Api.municipality(region, "0512").get(forecast).body("municipalities.municipality", contains("0512"));
        Api.municipality(region, "0512").get(forecast + "/months").body("totalItems", equalTo(12));
        controller.get("/forecasts?year=" + year).body("totalItems", equalTo(1));
    }

    @Test
    void theSameInputsAndSeedGiveTheSameForecast() {
        ApprovedLines.post(region, "0505", year, 100_000);
        allocation("a1", "0505", year + "-01-01", year + "-12-31", null);

        ValidatableResponse one = make(", \"seed\": 5");
        ValidatableResponse other = make(", \"seed\": 5");

        for (String field : List.of("inputHash", "lowCents", "expectedCents", "highCents", "municipalities")) {
            Object value = one.extract().path(field);
            other.body(field, equalTo(value));
        }
    }

    @Test
    void onlyTheRegionForecastsAndOnlyWhatCanBeKnown() {
        controller
                .post("/forecasts", "{\"year\": 2026, \"asOf\": \"2099-01-01\"}")
                .statusCode(400);
        Api.as(Token.of(region, Roles.CONTROLLER).municipality("0505"))
                .post("/forecasts", "{\"year\": 2026}")
                .statusCode(403);
        Api.municipality(region, "0505").post("/forecasts", "{\"year\": 2026}").statusCode(403);
    }

    private ValidatableResponse make(String more) {
        return controller
                .post("/forecasts", "{\"year\": %d, \"asOf\": \"%s\"%s}".formatted(year, today.withDayOfMonth(1), more))
                .statusCode(201);
    }

    private void allocation(
            String id, String municipality, String from, @Nullable String until, @Nullable String reason) {
        hear(
                allocations,
                new KnownAllocations.Recorded(
                        id,
                        municipality,
                        "12345678",
                        "45",
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until),
                        reason,
                        Instant.parse(year + "-01-01T10:00:00Z")));
    }

    private <T> void hear(EventHandler<T> handler, T data) {
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> handler.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(), handler.eventType(), region, OffsetDateTime.MIN, data))));
    }
}
