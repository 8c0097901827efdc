package nl.tandem.contracting.signal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignalsTest {

    private final Api region = new Api();
    private final String controller =
            Token.of(region.region(), Roles.CONTROLLER).sign();

    @Inject
    SignalApi signals;

    @Test
    void aRunFindsOnceWhatIsThere() {
        String signal = signals.signal(region);
        String second = signals.run(region);
        signals.look(region);

        region.as(controller).get(second).then().body("state", equalTo("DONE")).body("signals", equalTo(0));
        region.as(controller)
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("level", equalTo("PROVIDER"))
                .body("figures", equalTo("Margin 14.0 %."))
                .body("pseudonym", nullValue());
        region.as(region.board())
                .get("/signals/counts")
                .then()
                .body("items.rule", contains("R20"))
                .body("items[0].unsettled", equalTo(1));
        assertEquals(
                1, BehindTheScenes.events(region.region(), "signals.found.v1").size());
    }

    @Test
    void nothingIsFoundedBeforeTheProviderWasHeard() {
        String signal = signals.signal(region);

        step(signal, "FOUND", "").statusCode(409).body("type", equalTo("/problems/provider-not-heard"));
        step(signal, "HEAR", "").statusCode(409).body("type", equalTo("/problems/signal-not-investigated"));
        step(signal, "INVESTIGATE", "\"stage\": \"FRAUD_INVESTIGATION\",")
                .statusCode(409)
                .body("type", equalTo("/problems/signal-stage-skipped"));
        step(signal, "INVESTIGATE", "\"stage\": \"FORMAL_CHECK\",")
                .statusCode(201)
                .body("state", equalTo("UNDER_INVESTIGATION"));
        step(signal, "INVESTIGATE", "\"stage\": \"MATERIAL_CHECK\",").statusCode(201);
        step(signal, "FOUND", "").statusCode(409).body("type", equalTo("/problems/provider-not-heard"));
        propose(signal).statusCode(409).body("type", equalTo("/problems/signal-not-founded"));
        step(signal, "SETTLE", "\"measure\": \"RECOVERY\",")
                .statusCode(409)
                .body("type", equalTo("/problems/signal-not-founded"));
        step(signal, "HEAR", "").statusCode(201);
        step(signal, "FOUND", "").statusCode(201).body("state", equalTo("FOUNDED"));
        propose(signal).statusCode(201).body("ruleText", equalTo("A margin above the norm."));
        step(signal, "SETTLE", "\"measure\": \"RECOVERY\",")
                .statusCode(201)
                .body("state", equalTo("SETTLED"))
                .body("steps", hasSize(5));
        step(signal, "INVESTIGATE", "\"stage\": \"MATERIAL_CHECK\",")
                .statusCode(409)
                .body("type", equalTo("/problems/signal-settled"));

        region.as(region.board()).get("/enforcement-proposals").then().body("items", hasSize(1));
        assertEquals(
                5, BehindTheScenes.events(region.region(), "signal.moved.v1").size());
    }

    @Test
    void whatIsNotFoundedIsSettledWithoutConsequences() {
        String signal = signals.signal(region);

        step(signal, "SETTLE", "\"measure\": \"NONE\",").statusCode(201).body("state", equalTo("SETTLED"));
    }

    @Test
    void allThatDoesNotFitIsToldAtOnce() {
        String signal = signals.signal(region);

        region.create(controller, "/signals/" + signal + "/steps", """
                        {"kind": "INVESTIGATE", "measure": "NONE", "datedOn": "2999-01-01", "reference": "x",
                         "explanation": "y"}""")
                .statusCode(400)
                .body("errors.location", contains("/stage", "/measure", "/datedOn"));
        region.create(controller, "/lawfulness-runs", """
                        {"from": "2026-02-01", "until": "2026-01-01"}""").statusCode(400).body("errors.location", contains("/until"));
    }

    @Test
    void signalsAreForTheRegionOnly() {
        signals.signal(region);

        region.as(region.municipality("0505")).get("/signals").then().statusCode(403);
        region.as(region.provider("12345678")).get("/signals").then().statusCode(403);
        region.as(region.board()).get("/signals").then().statusCode(403);
    }

    private ValidatableResponse step(String signal, String kind, String more) {
        return region.create(controller, "/signals/" + signal + "/steps", """
                {"kind": "%s", %s "datedOn": "2026-10-01", "reference": "F-1", "explanation": "Accounts."}""".formatted(kind, more));
    }

    private ValidatableResponse propose(String signal) {
        return region.create(controller, "/signals/" + signal + "/proposals", """
                {"measure": "RECOVERY", "amountCents": 120000, "explanation": "Above the norm for three years."}""");
    }
}
