package nl.tandem.budget.distributionkey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.budget.scheme.Golden;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** The printed key of 2023, as it was printed and as it should be. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KeyDivisionTest {

    private final Api controller = Api.controller("r" + UUID.randomUUID());
    private final JsonNode golden = Golden.read("verdeelsleutel-2023");

    @Test
    void asPrintedItMissesTheAmountByTwentyOneEuros() {
        controller
                .get("/distribution-keys/" + key() + "/division?amountCents=21638700&mode=PRINTED")
                .statusCode(200)
                .body("parts.amountCents", equalTo(inOrderOfCode("/printedBedrag", 100)))
                .body("partsCents", equalTo(21_640_800))
                .body("differenceCents", equalTo(2_100))
                .body("finding", containsString("100.01 %"));
    }

    @Test
    void exactlyItConservesTheAmount() {
        controller
                .get("/distribution-keys/" + key() + "/division?amountCents=21638700")
                .statusCode(200)
                .body("parts.amountCents", equalTo(exact()))
                .body("partsCents", equalTo(21_638_700))
                .body("differenceCents", equalTo(0))
                .body("$", not(hasKey("finding")));
    }

    @Test
    void weightsThatAreNoPercentagesHaveNoPrintedMode() {
        String key = Given.key(controller, "0482", 50, "0505", 30);

        controller
                .get("/distribution-keys/" + key + "/division?amountCents=100&mode=PRINTED")
                .statusCode(409)
                .body("type", equalTo("/problems/weights-are-no-percentages"));
        controller.get("/distribution-keys/" + key + "/division").statusCode(400);
    }

    private String key() {
        List<Object> pairs = new ArrayList<>();
        golden.get("rows").forEach(row -> {
            pairs.add(row.get("cbsCode").asText().substring(2));
            pairs.add(row.get("basispunten").asLong());
        });
        return Given.key(controller, pairs.toArray());
    }

    private List<Integer> inOrderOfCode(String pointer, int factor) {
        SortedMap<String, Integer> byCode = new TreeMap<>();
        golden.get("rows")
                .forEach(row ->
                        byCode.put(row.get("cbsCode").asText(), row.at(pointer).asInt() * factor));
        return List.copyOf(byCode.values());
    }

    private List<Integer> exact() {
        SortedMap<String, Integer> byCode = new TreeMap<>();
        JsonNode cents = golden.at("/computed/mode_LARGEST_REMAINDER_cent/amountsInCents");
        for (int i = 0; i < cents.size(); i++) {
            byCode.put(
                    golden.at("/rows/" + i + "/cbsCode").asText(), cents.get(i).asInt());
        }
        return List.copyOf(byCode.values());
    }
}
