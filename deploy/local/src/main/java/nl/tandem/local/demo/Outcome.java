package nl.tandem.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the services say came out.
 *
 * @param postedCents by CBS code of the municipality
 * @param settlements by scheme
 */
record Outcome(
        long allocations,
        long messages,
        long declarations,
        long linesApproved,
        Map<String, Long> rejectedLinesByCode,
        long approvedCents,
        long postings,
        Map<String, Long> postedCents,
        Map<String, Long> ceilingsByLight,
        Map<String, Settlement> settlements,
        RuleHits ruleHits,
        Map<String, Long> events) {

    static final String FULL_SOLIDARITY = "FULL_SOLIDARITY";
    static final String ACTUAL_USE = "ACTUAL_USE";

    /** Who contributes what, by CBS code. */
    record Settlement(Map<String, Long> contributions) {
        long totalCents() {
            return sum(contributions);
        }

        static Settlement of(JsonNode settlement) {
            return new Settlement(byName(settlement.path("contributions"), "municipality", "contributionCents"));
        }
    }

    static Outcome read(
            Gateway gateway, Map<String, Settlement> settlements, RuleHits ruleHits, Map<String, Long> events) {
        JsonNode totals = totals(gateway);
        return new Outcome(
                totalItems(gateway, "/contracting/v1/allocations?pageSize=1"),
                totalItems(gateway, "/contracting/v1/messages?pageSize=1"),
                totals.path("declarations").asLong(),
                totals.path("linesApproved").asLong(),
                byName(totals.path("returnCodes"), "code", "lines"),
                totals.path("approvedCents").asLong(),
                totalItems(gateway, "/budget/v1/postings?pageSize=1&careYear=" + CareCalendar.CARE_YEAR),
                posted(gateway),
                lights(gateway),
                settlements,
                ruleHits,
                events);
    }

    static long approvedCents(Gateway gateway) {
        return totals(gateway).path("approvedCents").asLong();
    }

    static long postedTotal(Gateway gateway) {
        return sum(posted(gateway));
    }

    /** What the region's care of the year costs, and for how many youths, as measured. */
    static Optional<JsonNode> costPerYouth(Gateway gateway) {
        return items(gateway, "/monitoring/v1/indicators/COST_PER_YOUTH/measurements?period=" + CareCalendar.CARE_YEAR)
                .stream()
                .filter(measurement ->
                        measurement.path("municipality").asText("").isEmpty()
                                || measurement.path("municipality").isNull())
                .findFirst();
    }

    long postedTotalCents() {
        return sum(postedCents);
    }

    /** Approved in contracting = posted in budget = divided by both settlements. */
    boolean sumsAreEqual() {
        return !settlements.isEmpty()
                && postedTotalCents() == approvedCents
                && settlements.values().stream().allMatch(settlement -> settlement.totalCents() == approvedCents);
    }

    boolean isAs(Expected expected) {
        Settlement actualUse = settlements.get(ACTUAL_USE);
        return allocations == expected.allocations()
                && messages == expected.messages()
                && declarations == expected.declarationMessages()
                && linesApproved == expected.approvedLines()
                && rejectedLinesByCode.equals(expected.rejectedLinesByCode())
                && approvedCents == expected.approvedCents()
                && postings == expected.approvedLines()
                && postedCents.equals(expected.approvedCentsByMunicipality())
                && actualUse != null
                && actualUse.contributions().equals(expected.approvedCentsByMunicipality());
    }

    static List<JsonNode> items(Gateway gateway, String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = gateway.get(
                    Loading.LOADER, path + (path.contains("?") ? "&" : "?") + "pageSize=500&page=" + number++);
            page.path("items").forEach(items::add);
        } while (!page.path("items").isEmpty()
                && items.size() < page.path("totalItems").asLong());
        return items;
    }

    private static JsonNode totals(Gateway gateway) {
        return gateway.get(Loading.LOADER, "/contracting/v1/declaration-totals");
    }

    private static Map<String, Long> posted(Gateway gateway) {
        return byName(
                gateway.get(Loading.LOADER, "/budget/v1/realised-costs?careYear=" + CareCalendar.CARE_YEAR)
                        .path("items"),
                "municipality",
                "realisedCents");
    }

    private static Map<String, Long> lights(Gateway gateway) {
        Map<String, Long> lights = new TreeMap<>();
        items(gateway, "/contracting/v1/ceilings?careYear=" + CareCalendar.CARE_YEAR)
                .forEach(ceiling -> lights.merge(ceiling.path("trafficLight").asText(), 1L, Long::sum));
        return lights;
    }

    private static long totalItems(Gateway gateway, String path) {
        return gateway.get(Loading.LOADER, path).path("totalItems").asLong();
    }

    private static Map<String, Long> byName(JsonNode items, String name, String value) {
        Map<String, Long> values = new TreeMap<>();
        items.forEach(
                item -> values.put(item.path(name).asText(), item.path(value).asLong()));
        return values;
    }

    private static long sum(Map<String, Long> cents) {
        return cents.values().stream().mapToLong(Long::longValue).sum();
    }
}
