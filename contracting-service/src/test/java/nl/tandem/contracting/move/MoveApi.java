package nl.tandem.contracting.move;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Moves for tests about other things. */
public final class MoveApi {

    private MoveApi() {}

    /** The path of a move of the youth of allocation 300201 from 0505 to 0512. */
    public static String told(Api region) {
        return path(tell(region, "0512", 300_201).statusCode(201));
    }

    static ValidatableResponse tell(Api region, String to, long number) {
        return region.create(region.municipality("0505"), "/client-moves", """
                {"toMunicipality": "%s", "allocationNumber": %d, "movedOn": "2026-03-01"}""".formatted(to, number));
    }

    static String path(ValidatableResponse created) {
        return created.extract().header("Location").substring("/contracting/v1".length());
    }
}
