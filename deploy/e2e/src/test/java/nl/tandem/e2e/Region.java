package nl.tandem.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the services say about the region at a moment, read by those who may. */
final class Region {

    static final int CARE_YEAR = 2026;

    /** The key of 2023, in hundredths of a per cent as printed. */
    static final Map<String, Long> KEY_2023 = Map.of(
            "0482", 501L, "0505", 3255L, "0512", 829L, "0523", 381L, "0531", 587L, "0590", 639L, "0610", 673L, "0642",
            1060L, "1963", 1299L, "1978", 777L);

    private final Tandem tandem;

    Region(Tandem tandem) {
        this.tandem = tandem;
    }

    String newContract(String agbCode, String name, List<Map<String, Object>> products, long ceilingCents) {
        Api manager = tandem.as("contractmanager");
        manager.post("/contracting/v1/providers", Map.of("agbCode", agbCode, "name", name))
                .ok();
        String contract = manager.post(
                        "/contracting/v1/contracts",
                        Map.of(
                                "contractNumber",
                                "E2E-" + agbCode,
                                "providerCode",
                                agbCode,
                                "startDate",
                                "2026-01-01",
                                "endDate",
                                "2026-12-31",
                                "products",
                                products,
                                "ceilings",
                                List.of(Map.of("careYear", CARE_YEAR, "ceilingCents", ceilingCents))))
                .ok()
                .header("Location");
        String etag = manager.get(contract).ok().header("ETag");
        manager.postIfMatch(contract + "/activation", etag).ok();
        return contract;
    }

    static Map<String, Object> product(String category, String code, String unit, long tariffCents) {
        return Map.of(
                "category",
                category,
                "code",
                code,
                "name",
                "Product " + code,
                "unit",
                unit,
                "tariffCents",
                tariffCents,
                "fundingVariant",
                "EFFORT");
    }

    /** Of a contract, in the care year. */
    JsonNode ceiling(String contract) {
        for (JsonNode ceiling :
                tandem.as("contractmanager").json(contract + "/ceilings").path("items")) {
            if (ceiling.path("careYear").asInt() == CARE_YEAR) {
                return ceiling;
            }
        }
        throw new AssertionError("no ceiling of " + CARE_YEAR);
    }

    Map<String, Long> realisedCents() {
        Map<String, Long> costs = new TreeMap<>();
        tandem.as("controller")
                .json("/budget/v1/realised-costs?careYear=" + CARE_YEAR)
                .path("items")
                .forEach(cost -> costs.put(
                        cost.path("municipality").asText(),
                        cost.path("realisedCents").asLong()));
        return costs;
    }

    long realisedCents(String municipality) {
        return realisedCents().getOrDefault(municipality, 0L);
    }

    JsonNode declarationTotals() {
        return tandem.as("contractmanager").json("/contracting/v1/declaration-totals");
    }

    List<JsonNode> postings(String municipality) {
        List<JsonNode> postings = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = tandem.as("controller")
                    .json("/budget/v1/postings?careYear=%d&municipality=%s&pageSize=500&page=%d"
                            .formatted(CARE_YEAR, municipality, number++));
            page.path("items").forEach(postings::add);
        } while (!page.path("items").isEmpty()
                && postings.size() < page.path("totalItems").asLong());
        return postings;
    }

    Optional<JsonNode> measurement(String indicator, String municipality, String period) {
        for (JsonNode measurement : tandem.as("bestuurder")
                .json("/monitoring/v1/indicators/%s/measurements?period=%s&municipality=%s"
                        .formatted(indicator, period, municipality))
                .path("items")) {
            if (measurement.path("municipality").asText().equals(municipality)) {
                return Optional.of(measurement);
            }
        }
        return Optional.empty();
    }

    String distributionKey() {
        return distributionKey("Verdeelsleutel 2023");
    }

    String distributionKey(String name) {
        return tandem.as("controller")
                .post(
                        "/budget/v1/distribution-keys",
                        Map.of(
                                "name",
                                name,
                                "vintage",
                                "meicirculaire 2021",
                                "source",
                                "Werk voor de Jeugd 2022-2023",
                                "decision",
                                "Algemeen bestuur",
                                "validFrom",
                                "2023-01-01",
                                "weights",
                                KEY_2023.entrySet().stream()
                                        .map(weight ->
                                                Map.of("municipality", weight.getKey(), "weight", weight.getValue()))
                                        .toList()))
                .ok()
                .json()
                .path("distributionKeyId")
                .asText();
    }

    /** Settles the care year by one scheme for all care. */
    JsonNode settle(Map<String, Object> scheme) {
        String recorded = tandem.as("controller")
                .post(
                        "/budget/v1/settlement-schemes",
                        Map.of(
                                "name",
                                scheme.get("type"),
                                "decision",
                                "Algemeen bestuur",
                                "fromYear",
                                CARE_YEAR,
                                "agreement",
                                Map.of("parts", List.of(Map.of("scheme", scheme)))))
                .ok()
                .json()
                .path("settlementSchemeId")
                .asText();
        String settlement = tandem.as("controller")
                .post("/budget/v1/settlements", Map.of("careYear", CARE_YEAR, "settlementSchemeId", recorded))
                .ok()
                .header("Location");
        return tandem.as("controller").json(settlement);
    }
}
