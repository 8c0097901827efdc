package nl.tandem.contracting.arrangement;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.Api;

/** Arrangements for tests about other things. */
public final class ArrangementApi {

    private ArrangementApi() {}

    /** The path of an arrangement at a provider with an active contract. */
    public static String proposed(Api region) {
        return propose(region, "45A48", "45A48")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    static ValidatableResponse propose(Api region, String... codes) {
        String blocks = Stream.of(codes)
                .map(code -> """
                        {"category": "%s", "code": "%s", "volume": 10}""".formatted(code.substring(0, 2), code))
                .collect(Collectors.joining(", "));
        return region.create(region.provider("12345678"), "/arrangements", """
                {"municipality": "0505", "providerCode": "12345678", "reference": "A-1", "planReference": "Plan 7",
                 "startDay": "2026-03-01", "blocks": [%s]}""".formatted(blocks));
    }
}
