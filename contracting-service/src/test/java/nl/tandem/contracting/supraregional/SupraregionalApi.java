package nl.tandem.contracting.supraregional;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Requests for national care for tests about other things. */
public final class SupraregionalApi {

    private SupraregionalApi() {}

    /** The path of a request of municipality 0505. */
    public static String asked(Api region, String reference) {
        return ask(region, reference)
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    static ValidatableResponse ask(Api region, String reference) {
        return region.create(region.municipality("0505"), "/national-requests", """
                {"reference": "%s", "askedOn": "2026-01-15"}""".formatted(reference));
    }
}
