package nl.tandem.contracting.trajectory;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Trajectories for tests about other things. */
public final class TrajectoryApi {

    private TrajectoryApi() {}

    /** The path of a trajectory of 10 euros that providers 11111111 and 22222222 share; 3 euros may be paid at the start. */
    public static String agreed(Api region) {
        return agree(region, region.municipality("0505"), "T-1", 1000, "11111111")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    static ValidatableResponse agree(Api region, String token, String reference, long budget, String lead) {
        return region.create(token, "/trajectories", """
                {"municipality": "0505", "reference": "%s", "budgetCents": %d, "startPercent": 30, "leadCode": "%s",
                 "fromDay": "2026-01-01", "untilDay": "2026-12-31",
                 "shares": [{"providerCode": "11111111", "shareCents": 600}, {"providerCode": "22222222", "shareCents": 400}]}""".formatted(reference, budget, lead));
    }
}
