package nl.tandem.budget;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What tests need to be there before they begin. */
public final class Given {

    private Given() {}

    /** A key with a weight for each pair of municipality and weight. */
    public static String key(Api api, Object... pairs) {
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.add("{\"municipality\": \"%s\", \"weight\": %s}".formatted(pairs[i], pairs[i + 1]));
        }
        return api.post("/distribution-keys", """
                        {"name": "Jeugdhulp", "vintage": "%s", "source": "s", "decision": "AB 7 juli 2022",
                         "validFrom": "2023-01-01", "weights": [%s]}""".formatted(UUID.randomUUID(), String.join(",", weights)))
                .statusCode(201)
                .extract()
                .path("distributionKeyId");
    }

    /** A scheme for all care, by the JSON of the scheme. */
    public static String scheme(Api api, String scheme) {
        return agreement(api, "{\"parts\": [{\"scheme\": %s}]}".formatted(scheme));
    }

    public static String agreement(Api api, String agreement) {
        return api.post("/settlement-schemes", """
                        {"name": "%s", "decision": "AB 7 november 2019", "fromYear": 2015, "agreement": %s}""".formatted(UUID.randomUUID(), agreement))
                .statusCode(201)
                .extract()
                .path("settlementSchemeId");
    }

    public static String solidarity(Api api, String keyId) {
        return scheme(api, "{\"type\": \"FULL_SOLIDARITY\", \"distributionKeyId\": \"%s\"}".formatted(keyId));
    }

    public static ValidatableResponse settle(Api api, int careYear, String scheme) {
        return api.post("/settlements", """
                {"careYear": %d, "settlementSchemeId": "%s"}""".formatted(careYear, scheme.substring(scheme.lastIndexOf('/') + 1)));
    }

    public static void municipality(Api api, String code, String validFrom) {
        api.post("/municipalities", """
                {"municipality": "%s", "name": "Gemeente %s", "validFrom": "%s", "decision": "Wet"}""".formatted(code, code, validFrom)).statusCode(201);
    }

    public static void productGroup(Api api, String code, String... categories) {
        api.post("/product-groups", """
                {"code": "%s", "name": "Groep", "categories": ["%s"], "decision": "RBO"}""".formatted(code, String.join("\", \"", categories)))
                .statusCode(201);
    }
}
