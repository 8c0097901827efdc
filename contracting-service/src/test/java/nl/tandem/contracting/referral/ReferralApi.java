package nl.tandem.contracting.referral;

import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;

/** Referrals for tests about other things. */
public final class ReferralApi {

    private ReferralApi() {}

    /** The path of a referral by a general practitioner to provider 12345678. */
    public static String recorded(Api region) {
        return path(record(region, region.provider("12345678"), "V-9", "GENERAL_PRACTITIONER", "")
                .statusCode(201));
    }

    static ValidatableResponse record(Api region, String token, String reference, String type, String more) {
        return region.create(token, "/referrals", """
                {"municipality": "0505", "providerCode": "12345678", "reference": "%s", "referrerType": "%s", %s
                 "category": "45", "datedOn": "2026-01-05"}""".formatted(reference, type, more));
    }

    static String path(ValidatableResponse created) {
        return created.extract().header("Location").substring("/contracting/v1".length());
    }
}
