package nl.tandem.contracting.lawfulness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.tandem.contracting.lawfulness.ProviderFigures.InMonth;
import nl.tandem.contracting.lawfulness.ProviderFigures.Peers;
import nl.tandem.contracting.lawfulness.ProviderFigures.Quarter;
import nl.tandem.contracting.lawfulness.ProviderFigures.Sum;
import org.jspecify.annotations.Nullable;

/** The rules that look at a provider beside its peers or its own past. They tell of no youth. */
public final class ProviderRules {

    private static final double WEEKS_OF_A_MONTH = 365.25 / 7 / 12;

    /** What providers are compared by. */
    private enum Measure {
        COST("cents per youth", sum -> (double) sum.cents / sum.youths.size()),
        HOURS("hours per youth and week", sum -> sum.minutes / 60.0 / (sum.youthMonths * WEEKS_OF_A_MONTH)),
        DURATION("months of care per youth", sum -> (double) sum.youthMonths / sum.youths.size());

        private final String unit;

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final ToDoubleFunction<Sum> of;

        Measure(String unit, ToDoubleFunction<Sum> of) {
            this.unit = unit;
            this.of = of;
        }
    }

    private ProviderRules() {}

    public static List<Finding> of(
            ProviderFigures figures, Collection<AllocationUse> uses, Collection<YearResult> results, Norms norms) {
        List<Finding> found = new ArrayList<>();
        figures.byPeers().forEach((peers, sums) -> found.addAll(farFromPeers(peers, sums, norms)));
        figures.quarterCents().forEach((provider, quarters) -> found.addAll(suddenGrowth(provider, quarters, norms)));
        figures.amounts().forEach((month, amounts) -> {
            Finding same = sameAmount(month, amounts, norms);
            if (same != null) {
                found.add(same);
            }
        });
        uses.stream()
                .filter(use -> use.allocations() >= norms.leastYouths()
                        && 100L * use.usedUp() >= (long) norms.usedUpShare() * use.allocations())
                .map(use -> ofYear(
                        LawfulnessRule.R19,
                        use.providerCode(),
                        use.year(),
                        "%d of %d allocations used up.".formatted(use.usedUp(), use.allocations())))
                .forEach(found::add);
        results.stream()
                .filter(result -> result.marginPermille() > norms.marginPermille())
                .map(result -> ofYear(
                        LawfulnessRule.R20,
                        result.providerCode(),
                        result.year(),
                        "Margin %d.%d %%."
                                .formatted(result.marginPermille() / 10, Math.abs(result.marginPermille() % 10))))
                .forEach(found::add);
        return found;
    }

    /** R15: z = (x - median) / (1.4826 MAD) among the providers of a category in a quarter. */
    private static List<Finding> farFromPeers(Peers peers, Map<String, Sum> sums, Norms norms) {
        Map<String, Sum> compared = new TreeMap<>();
        sums.forEach((provider, sum) -> {
            if (sum.youths.size() >= norms.leastYouths()) {
                compared.put(provider, sum);
            }
        });
        if (compared.size() < norms.leastPeers()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Outliers outliers = Outliers.among(compared.values().stream()
                    .map(sum -> measure.of.applyAsDouble(sum))
                    .toList());
            compared.forEach((provider, sum) -> {
                double value = measure.of.applyAsDouble(sum);
                if (outliers.z(value) > norms.outlierZ()) {
                    found.add(ofProvider(
                            LawfulnessRule.R15,
                            provider,
                            "%s|%s|%s".formatted(peers.category(), peers.quarter(), measure),
                            peers.quarter().firstMonth(),
                            peers.quarter().lastMonth(),
                            sum.cents,
                            String.format(
                                    Locale.ROOT,
                                    "Category %s: %.2f %s, median %.2f, z %.1f.",
                                    peers.category(),
                                    value,
                                    measure.unit,
                                    outliers.median(),
                                    outliers.z(value))));
                }
            });
        }
        return found;
    }

    /** R16. */
    private static List<Finding> suddenGrowth(String provider, Map<Quarter, Long> quarters, Norms norms) {
        List<Finding> found = new ArrayList<>();
        quarters.forEach((quarter, cents) -> {
            Long next = quarters.get(quarter.next());
            if (next == null || cents < norms.leastQuarterCents()) {
                return;
            }
            if (Math.multiplyExact(next, 100) > Math.multiplyExact(cents, 100L + norms.growthPercent())) {
                found.add(ofProvider(
                        LawfulnessRule.R16,
                        provider,
                        quarter.next().toString(),
                        quarter.next().firstMonth(),
                        quarter.next().lastMonth(),
                        next - cents,
                        "From %d to %d cents.".formatted(cents, next)));
            }
        });
        return found;
    }

    /** R18. */
    private static @Nullable Finding sameAmount(InMonth month, Map<Long, Integer> amounts, Norms norms) {
        long lines = amounts.values().stream().mapToLong(count -> count).sum();
        Map.Entry<Long, Integer> most =
                amounts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (lines < norms.leastYouths() || 100L * most.getValue() < norms.sameAmountPercent() * lines) {
            return null;
        }
        return ofProvider(
                LawfulnessRule.R18,
                month.provider(),
                "%s|%s|%s".formatted(month.category(), month.unit(), month.month()),
                month.month(),
                month.month(),
                most.getKey() * most.getValue(),
                "%d of %d lines are %d cents.".formatted(most.getValue(), lines, most.getKey()));
    }

    private static Finding ofYear(LawfulnessRule rule, String provider, int year, String figures) {
        return ofProvider(
                rule, provider, String.valueOf(year), YearMonth.of(year, 1), YearMonth.of(year, 12), null, figures);
    }

    private static Finding ofProvider(
            LawfulnessRule rule,
            String provider,
            String what,
            YearMonth from,
            YearMonth until,
            @Nullable Long cents,
            String figures) {
        LocalDate first = from.atDay(1);
        return new Finding(
                rule, provider + "|" + what, provider, null, null, null, first, until.atEndOfMonth(), cents, figures);
    }
}
