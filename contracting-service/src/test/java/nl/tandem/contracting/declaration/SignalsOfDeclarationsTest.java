package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.signal.SignalApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules look at declarations as they come. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignalsOfDeclarationsTest {

    private CareRegion region;

    @Inject
    SignalApi signals;

    @BeforeEach
    void aRegion() {
        region = new CareRegion();
    }

    @Test
    void whatWasRejectedIsASignalOfItsLineAndFoundOnce() {
        region.declare(DeclarationMessage.of(
                1,
                3,
                Line.of("R1").tariff(200),
                Line.of("R2").on(999),
                Line.of("R3").in(2).minutes(40_000)));
        signals.look(region.api);
        signals.look(region.api);

        all().body("items.rule", containsInAnyOrder("R4", "R1", "R3"))
                .body("items.find { it.rule == 'R1' }.reference", equalTo("R2"))
                .body("items.find { it.rule == 'R1' }.municipality", equalTo("0505"));
        signals.run(region.api);
        signals.look(region.api);
        all().body("items", hasSize(3));
    }

    @Test
    void whatWasApprovedThoughTheClientStoppedIsFound() {
        region.answerTo(GoldenMessage.JW305);
        region.answerTo(GoldenMessage.JW307.with("RedenBeeindiging>31<", "RedenBeeindiging>02<"));
        region.declare(DeclarationMessage.of(2, 9, Line.of("A1").in(9)));
        signals.look(region.api);

        all().body("items.rule", containsInAnyOrder("R7", "R8"));
    }

    @Test
    void twoMunicipalitiesThatPayTheSameAreFoundWhicheverCameFirst() {
        region.allocate(AllocationMessage.of(7, 300555).by("0512").message());
        region.declare(DeclarationMessage.of(3, 3, Line.of("M1")));
        signals.look(region.api);
        all().body("items", hasSize(0));
        region.declare(DeclarationMessage.of(5, 3, Line.of("M2").on(300555)).to("0512"));
        signals.look(region.api);

        all().body("items.rule", contains("R12"));
    }

    @Test
    void youthsOfAgeAreFoundByTheMonthAlone() {
        region.allocate(GoldenMessage.JW301
                .with("T000000001", "T999")
                .with("999900006", "999900031")
                .with("300201", "300999")
                .with("2012-02-14", "2007-05-20"));
        region.declare(
                DeclarationMessage.of(4, 3).with("999900031", Line.of("O1").on(300999)));
        signals.look(region.api);

        all().body("items.rule", contains("R11"));
    }

    private ValidatableResponse all() {
        return region.api
                .as(region.api.contractManager())
                .get("/signals")
                .then()
                .statusCode(200);
    }
}
