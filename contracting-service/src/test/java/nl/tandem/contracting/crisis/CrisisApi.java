package nl.tandem.contracting.crisis;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Crisis care for tests about other things. */
public final class CrisisApi {

    private CrisisApi() {}

    /** The path of crisis care at provider 12345678. */
    public static String reported(Api region) {
        return path(report(region, "2026-01-12").statusCode(201));
    }

    static ValidatableResponse report(Api region, String start) {
        return region.create(region.provider("12345678"), "/crisis-starts", """
                {"municipality": "0505", "reference": "CR-1", "startDay": "%s"}""".formatted(start));
    }

    static String path(ValidatableResponse created) {
        return created.extract().header("Location").substring("/contracting/v1".length());
    }
}
