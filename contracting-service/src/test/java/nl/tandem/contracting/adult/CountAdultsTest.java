package nl.tandem.contracting.adult;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.Test;

/** Who came of age is counted once, on the first of the month, by municipality. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CountAdultsTest {

    private static final String PROVIDER = "12345678";

    private final CountAdults countAdults;

    CountAdultsTest(CountAdults countAdults) {
        this.countAdults = countAdults;
    }

    @Test
    void fromTheMonthAfterTheBirthdayAYouthCountsAsAdult() {
        Api region = new Api();
        MessageApi messages = new MessageApi(region);
        new ContractApi(region).active(PROVIDER);
        messages.processed(region.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(region.provider(PROVIDER), GoldenMessage.JW305.text());
        Superuser.execute("UPDATE client SET adult_since = '2026-03-01' WHERE region = ?", region.region());

        count(region, "2026-02-01");
        count(region, "2026-03-01");
        count(region, "2026-03-01");

        counts(region, region.municipality("0505"))
                .body("items.countedOn", contains("2026-03-01", "2026-02-01"))
                .body("items.adults", contains(1, 0))
                .body("items.youths", contains(1, 1));
        counts(region, region.municipality("0512")).body("items", hasSize(0));
        assertEquals(
                2, BehindTheScenes.events(region.region(), "adults.counted.v1").size());
    }

    private void count(Api region, String day) {
        ActingFor.tenant(
                Tenant.ofRegion(region.region()),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> countAdults.count(region.region(), LocalDate.parse(day))));
    }

    private static ValidatableResponse counts(Api region, String token) {
        return region.as(token).get("/adult-counts").then().statusCode(200);
    }
}
