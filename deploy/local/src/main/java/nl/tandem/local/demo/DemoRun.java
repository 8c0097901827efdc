package nl.tandem.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tandem.local.demo.Outcome.Settlement;

/**
 * Loads the demo region through the gateway, settles the year and shows that what was approved, posted and settled is
 * the same amount. A region that was loaded by an earlier run is only shown.
 */
public final class DemoRun {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final int LOOKS = 60;

    private final DemoSettings settings;
    private final DemoRegion region;
    private final Say say;

    private DemoRun(DemoSettings settings) {
        this.settings = settings;
        this.region = new DemoRegion(settings.seed(), settings.scale());
        this.say = new Say(settings.out());
    }

    public static DemoResult run(DemoSettings settings) {
        try (Gateway gateway = new Gateway(settings.gatewayUrl(), settings.tokens())) {
            return new DemoRun(settings).run(gateway);
        }
    }

    private DemoResult run(Gateway gateway) {
        Optional<Map<String, Settlement>> earlier = settlements(gateway);
        if (earlier.isPresent()) {
            say.line("the demo region was loaded before; nothing is loaded now");
        } else {
            say.line(sizes());
        }
        Expected expected = Expected.of(region);
        if (earlier.isEmpty()) {
            load(gateway, expected);
        }
        Map<String, Settlement> settlements = earlier.orElseGet(() -> settlements(gateway)
                .orElseThrow(() -> new DemoFailure("the settlements were made but cannot be found")));
        RuleHits hits = hits(gateway, expected);
        Outcome outcome = Outcome.read(gateway, settlements, hits, EventCounts.read(settings.kafkaBootstrap()));
        new OutcomeTable(settings.out(), outcome, expected).print();
        return judge(outcome, expected, earlier.isEmpty());
    }

    /** The rules look a little later; when they find no more, that is what they find. */
    private RuleHits hits(Gateway gateway, Expected expected) {
        RuleHits hits = RuleHits.read(gateway, expected);
        for (int look = 0; look < LOOKS && hits.right() < expected.ruleByLine().size(); look++) {
            Pause.sleep(BETWEEN_LOOKS);
            hits = RuleHits.read(gateway, expected);
        }
        return hits;
    }

    private String sizes() {
        RegionSize size = region.size();
        String youths = String.format(Locale.ROOT, "%,d youths", size.youths());
        if (size.isCapped()) {
            youths += String.format(
                    Locale.ROOT, " (%,d were asked, but there are no more test BSNs)", size.youthsAsked());
        }
        return String.format(
                Locale.ROOT,
                "loading seed %d at scale %s: %,d providers, %s",
                settings.seed(),
                settings.scale(),
                size.providers(),
                youths);
    }

    private void load(Gateway gateway, Expected expected) {
        String run = "demo-%d-%s".formatted(settings.seed(), settings.scale());
        Loading loading = new Loading(gateway, region, expected, run, say);
        loading.contracts();
        String key = loading.distributionKey();
        loading.project();
        loading.allocations();
        loading.declarations();
        awaitCosts(gateway);
        loading.settle(Outcome.FULL_SOLIDARITY, Map.of("distributionKeyId", key));
        loading.settle(Outcome.ACTUAL_USE, Map.of());
        awaitMeasurements(gateway);
    }

    private void awaitCosts(Gateway gateway) {
        long approved = Outcome.approvedCents(gateway);
        Pause.until(
                PATIENCE,
                () -> Outcome.postedTotal(gateway) == approved,
                () -> Outcome.postedTotal(gateway),
                "budget has posted the %d cents that contracting approved".formatted(approved));
        say.line("budget has posted all that contracting approved");
    }

    private void awaitMeasurements(Gateway gateway) {
        long approved = Outcome.approvedCents(gateway);
        Pause.until(
                PATIENCE,
                () -> measuredCents(gateway) == approved,
                () -> measuredCents(gateway),
                "monitoring has measured the %d cents that contracting approved".formatted(approved));
        long perYouth =
                Outcome.costPerYouth(gateway).orElseThrow().path("value").asLong();
        Pause.until(
                PATIENCE,
                () -> goalStandsAt(gateway, perYouth),
                () -> "the old value",
                "the project's goal stands at %d cents per youth".formatted(perYouth));
        say.line("monitoring has measured it, and the project's goal has moved");
    }

    private static long measuredCents(Gateway gateway) {
        return Outcome.costPerYouth(gateway)
                .map(measurement -> measurement.path("numerator").asLong())
                .orElse(0L);
    }

    private static boolean goalStandsAt(Gateway gateway, long value) {
        for (JsonNode project : Outcome.items(gateway, "/projects/v1/projects")) {
            JsonNode goals = gateway.get(
                            Loading.LOADER,
                            "/projects/v1/projects/" + project.path("projectId").asText())
                    .path("goals");
            for (JsonNode goal : goals) {
                if (goal.path("indicatorCode").asText().equals("COST_PER_YOUTH")
                        && goal.path("currentValue").asLong(-1) == value) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The latest settlement of each scheme; both are there when the demo was loaded to its end. */
    private static Optional<Map<String, Settlement>> settlements(Gateway gateway) {
        Map<String, Settlement> settlements = new LinkedHashMap<>();
        List<JsonNode> all = Outcome.items(gateway, "/budget/v1/settlements");
        for (String scheme : List.of(Outcome.FULL_SOLIDARITY, Outcome.ACTUAL_USE)) {
            all.stream()
                    .filter(settlement -> settlement.path("scheme").asText().equals(scheme)
                            && settlement.path("careYear").asInt() == CareCalendar.CARE_YEAR)
                    .findFirst()
                    .map(settlement -> gateway.get(
                            Loading.LOADER,
                            "/budget/v1/settlements/"
                                    + settlement.path("settlementId").asText()))
                    .ifPresent(settlement -> settlements.put(scheme, Settlement.of(settlement)));
        }
        return settlements.size() == 2 ? Optional.of(settlements) : Optional.empty();
    }

    private DemoResult judge(Outcome outcome, Expected expected, boolean loadedNow) {
        if (!outcome.sumsAreEqual()) {
            say.line(
                    loadedNow
                            ? "THE SUMS DIFFER: something was lost or counted twice"
                            : "the sums differ: more was declared since the settlements, or something went wrong");
        }
        if (loadedNow && !outcome.isAs(expected)) {
            say.line("THE OUTCOME DIFFERS from what the messages must give; see expected and got");
        }
        boolean consistent = outcome.sumsAreEqual() && (!loadedNow || outcome.isAs(expected));
        return new DemoResult(loadedNow, consistent);
    }
}
