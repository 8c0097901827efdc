package nl.tandem.contracting.capacity;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Reports of locations, for tests. */
public final class CapacityApi {

    private final Api region;

    public CapacityApi(Api region) {
        this.region = region;
    }

    public ValidatableResponse report(
            String token, String provider, String location, int places, int occupied, int wait) {
        return region.create(token, "/capacity-reports", """
                {"providerCode": "%s", "location": "%s", "category": "45", "week": "2026-03-04", "places": %d, "occupied": %d,
                 "plannedIn": 2, "plannedOut": 1, "waiting": 9, "bridged": 4, "weeksToIntake": %d, "weeksToStart": 10,
                 "publishedAt": "https://provider.example/waiting"}""".formatted(provider, location, places, occupied, wait));
    }

    /** The path of a request because of a wait that is too long. */
    public String request(String provider) {
        report(region.contractManager(), provider, "North", 10, 10, 5).statusCode(201);
        return "/waiting-list-requests/"
                + region.as(region.contractManager())
                        .get("/waiting-list-requests")
                        .<String>path("items[0].requestId");
    }
}
