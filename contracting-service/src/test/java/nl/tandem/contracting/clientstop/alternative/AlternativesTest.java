package nl.tandem.contracting.clientstop.alternative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.clientstop.ClientStopApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** Who else has the care; and when nobody has, what the board says. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AlternativesTest {

    private static final String UNDER_STOP = "12345678";
    private static final String OTHER = "87654321";

    private final Api region = new Api();
    private final ClientStopApi stops = new ClientStopApi(region);
    private final ContractApi contracts = new ContractApi(region);

    @Test
    void otherProvidersWithTheSameProductAndNoStopAreFound() {
        contracts.active(UNDER_STOP);
        String contract = contracts.active(OTHER);

        search("2026-12-31")
                .statusCode(200)
                .body("alternatives.providerCode", contains(OTHER))
                .body("alternatives[0].contractId", equalTo(contract))
                .body("escalationId", nullValue());
        assertEquals(0, escalationsOpened());
    }

    @Test
    void aProviderUnderAStopOrWithoutContractOnAllDaysIsNoAlternative() {
        contracts.active(UNDER_STOP);
        String contract = contracts.active(OTHER);
        search("2027-01-01").statusCode(201).body("alternatives", hasSize(0));

        stops.active(contract);
        search("2026-12-31").statusCode(201).body("alternatives", hasSize(0));
    }

    @Test
    void whenThereIsNobodyTheBoardIsAskedOnceAndAnswers() {
        contracts.active(UNDER_STOP);
        ValidatableResponse none = search("2026-12-31").statusCode(201);
        String escalation = ClientStopApi.path(none);
        search("2026-12-31")
                .statusCode(201)
                .body("escalationId", equalTo(none.extract().path("escalationId")));
        assertEquals(1, escalationsOpened());

        answer(escalation, """
                {"answer": "GRANTED", "decisionReference": "AB-7", "decidedOn": "2026-03-05"}""").statusCode(400).body("errors.location", contains("/grantedCents"));
        answer(escalation, """
                {"answer": "GRANTED", "grantedCents": 5000000, "decisionReference": "AB-7", "decidedOn": "2026-03-05"}""")
                .statusCode(201)
                .body("answer", equalTo("GRANTED"))
                .body("grantedCents", equalTo(5_000_000));
        answer(escalation, """
                {"answer": "REFUSED", "decisionReference": "AB-8", "decidedOn": "2026-03-06"}""").statusCode(409).body("type", equalTo("/problems/escalation-answered"));

        region.as(region.board()).get("/board-escalations").then().body("items.answer", contains("GRANTED"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "board-escalation.answered.v1")
                        .size());
        search("2026-12-31").statusCode(201);
        assertEquals(2, escalationsOpened());
    }

    @Test
    void theDaysAreInOrder() {
        search("2026-02-28").statusCode(400).body("errors.location", contains("/untilDay"));
    }

    private ValidatableResponse search(String untilDay) {
        return stops.search(region.municipality("0505"), UNDER_STOP, untilDay);
    }

    private ValidatableResponse answer(String path, String body) {
        return region.create(region.contractManager(), path + "/answer", body);
    }

    private int escalationsOpened() {
        return BehindTheScenes.events(region.region(), "board-escalation.opened.v1")
                .size();
    }
}
