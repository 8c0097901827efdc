package nl.tandem.contracting.allocationcontrol;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Proposals for allocations for tests about other things. */
public final class AllocationProposalApi {

    private AllocationProposalApi() {}

    /** The path of a proposal that a second person has to approve, at a provider with an active contract. */
    public static String proposed(Api region) {
        rule(region, "2026-01-01", true).statusCode(201);
        return path(propose(region, region.municipality("0505"), "300201", "2026-01-12", "2026-12-31", true)
                .statusCode(201));
    }

    /** Category 45: at most a year, looked at again six weeks before the end, long from half a year. */
    public static ValidatableResponse rule(Api region, String from, boolean fourEyes) {
        return region.create(region.contractManager(), "/allocation-rules", """
                {"category": "45", "fromDay": "%s", "fourEyes": %b, "mostMonths": 12, "reindicationWeeks": 6,
                 "longCareMonths": 6, "decisionReference": "AB 5"}""".formatted(from, fourEyes));
    }

    public static ValidatableResponse propose(
            Api region, String token, String number, String start, String end, boolean checked) {
        return region.create(token, "/allocation-proposals", """
                {"providerCode": "12345678", "allocationNumber": %s, "category": "45", "code": "45A48", "startDay": "%s",
                 "endDay": "%s", "longTermCareChecked": %b}""".formatted(number, start, end, checked));
    }

    static String path(ValidatableResponse created) {
        return created.extract().header("Location").substring("/contracting/v1".length());
    }
}
