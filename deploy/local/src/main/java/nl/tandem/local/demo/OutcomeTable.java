package nl.tandem.local.demo;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tandem.local.demo.Outcome.Settlement;

/** Prints what came out, beside what had to. */
final class OutcomeTable {

    private final PrintStream out;
    private final Outcome outcome;
    private final Expected expected;

    OutcomeTable(PrintStream out, Outcome outcome, Expected expected) {
        this.out = out;
        this.outcome = outcome;
        this.expected = expected;
    }

    void print() {
        line("%n  %-34s %18s %18s", "Demo region Zuid-Holland Zuid", "expected", "got");
        count("allocations", expected.allocations(), outcome.allocations());
        count("messages (JW301, JW323)", expected.messages(), outcome.messages());
        count("declarations", expected.declarationMessages(), outcome.declarations());
        count("lines approved", expected.approvedLines(), outcome.linesApproved());
        codes().forEach(code -> count(
                "lines rejected, code " + code,
                expected.rejectedLinesByCode().getOrDefault(code, 0L),
                outcome.rejectedLinesByCode().getOrDefault(code, 0L)));
        count("postings", expected.approvedLines(), outcome.postings());
        row("euros posted", euros(expected.approvedCents()), euros(outcome.postedTotalCents()));
        printSettlements();
        printSums();
        printSignals();
        line("%n  %-53s %18s", "Traffic lights of the contracts", "contracts");
        outcome.ceilingsByLight().forEach((light, contracts) -> wide(light.toLowerCase(Locale.ROOT), contracts));
        line("%n  %-53s %18s", "Events per topic", "events");
        outcome.events().forEach(this::wide);
        out.println();
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>(expected.rejectedLinesByCode().keySet());
        codes.addAll(outcome.rejectedLinesByCode().keySet());
        return codes;
    }

    private void printSettlements() {
        Settlement solidarity = outcome.settlements().get(Outcome.FULL_SOLIDARITY);
        Settlement use = outcome.settlements().get(Outcome.ACTUAL_USE);
        if (solidarity == null || use == null) {
            return;
        }
        line("%n  %-34s %18s %18s", "Settlement of " + CareCalendar.CARE_YEAR, "full solidarity", "actual use");
        Municipality.ALL.forEach(municipality -> row(
                municipality.name(),
                euros(contribution(solidarity, municipality)),
                euros(contribution(use, municipality))));
    }

    private static long contribution(Settlement settlement, Municipality municipality) {
        return Objects.requireNonNullElse(settlement.contributions().get(municipality.code()), 0L);
    }

    private void printSums() {
        line("%n  %-53s %18s", "The sums side by side", "euros");
        line("  %-53s %18s", "approved in contracting", euros(outcome.approvedCents()));
        line("  %-53s %18s", "posted in budget", euros(outcome.postedTotalCents()));
        for (Map.Entry<String, Settlement> settlement : outcome.settlements().entrySet()) {
            line(
                    "  %-53s %18s",
                    "settled, " + settlement.getKey().toLowerCase(Locale.ROOT).replace('_', ' '),
                    euros(settlement.getValue().totalCents()));
        }
        line("  %-53s %18s", "equal", outcome.sumsAreEqual() ? "yes" : "NO");
    }

    /** A rule that tells of what is right is worth as little as one that does not tell of what is wrong. */
    private void printSignals() {
        line("%n  %-34s %18s %18s", "Signals of lawfulness", "lines made wrong", "of them told");
        Map<String, Long> wrong = new TreeMap<>();
        expected.ruleByLine().values().forEach(rule -> wrong.merge(rule, 1L, Long::sum));
        RuleHits hits = outcome.ruleHits();
        wrong.forEach(
                (rule, lines) -> count("rule " + rule, lines, hits.rightByRule().getOrDefault(rule, 0L)));
        wide("lines told of in all", hits.told());
        line("  %-53s %18s", "recall", share(hits.right(), expected.ruleByLine().size()));
        line("  %-53s %18s", "precision", share(hits.right(), hits.told()));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private void count(String what, long expectedCount, long got) {
        row(what, String.format(Locale.ROOT, "%,d", expectedCount), String.format(Locale.ROOT, "%,d", got));
    }

    private void row(String what, String left, String right) {
        line("  %-34s %18s %18s", what, left, right);
    }

    private void wide(String what, long count) {
        line("  %-53s %18s", what, String.format(Locale.ROOT, "%,d", count));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static String euros(long cents) {
        return String.format(Locale.ROOT, "%,d.%02d", cents / 100, Math.abs(cents % 100));
    }
}
