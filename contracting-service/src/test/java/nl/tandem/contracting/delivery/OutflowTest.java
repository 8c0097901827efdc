package nl.tandem.contracting.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutflowTest {

    @Test
    void deliveriesThatEndedAreCountedByReason() {
        Api region = new Api();
        new ContractApi(region).active("12345678");
        MessageApi messages = new MessageApi(region);
        messages.processed(region.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(region.provider("12345678"), GoldenMessage.JW305.text());
        outflows(region, "0505").body("items", hasSize(0));
        messages.processed(
                region.provider("12345678"),
                GoldenMessage.JW307
                        .with(">31</jw307:RedenBeeindiging>", ">39</jw307:RedenBeeindiging>")
                        .text());

        outflows(region, "0505").body("items.reason", contains("39")).body("items.youths", contains(1));
        outflows(region, "0512").body("items", hasSize(0));
    }

    private static ValidatableResponse outflows(Api region, String municipality) {
        return region.as(region.municipality(municipality))
                .get("/outflows?year=2026")
                .then()
                .statusCode(200);
    }
}
