package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.Situations.context;
import static nl.tandem.contracting.delivery.Situations.key;
import static nl.tandem.contracting.delivery.Situations.start;
import static nl.tandem.contracting.delivery.Situations.startWithdrawn;
import static nl.tandem.contracting.delivery.Situations.stop;
import static nl.tandem.contracting.delivery.Situations.stopWithdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The course of the care on one allocation. {@code S1} starts it on day 1, {@code P1:5} interrupts on day 5 what started on
 * day 1, {@code E1:5} ends it, and a minus takes back.
 */
class DeliveryCourseTest {

    @ParameterizedTest
    @CsvSource({
        // the reports in order, the rule that the last one breaks
        "S1, -",
        "S1 S2, TR326",
        "S1 P1:5, -",
        "S1 E1:5, -",
        "S1 P1:5 E1:9, -",
        "S1 P1:5 E1:5, -",
        "S1 P1:5 P1:9, TR413",
        "S1 P1:5 S6, -",
        "S1 E1:5 S6, -",
        "S1 E1:5 S5, -",
        "S1 P1:5 E1:9 S10, -",
        "S1 E1:5 E1:9, TR415",
        "S1 E1:5 P1:9, TR415",
        "E1:5, TR382",
        "P1:5, TR382",
        // a stop refers to the latest start, but once that is stopped an interruption can still be closed
        "S1 P1:5 S6 E1:9, TR382",
        "S1 P1:5 S6 E6:9, -",
        "S1 P1:5 S6 E6:9 E1:9, -",
        // an earlier start may come later
        "S6 E6:9 S1, -",
        "S6 E6:9 S1 E1:5, -",
        "S6 S1, TR326",
        // what was taken back was never sent
        "-S1, TR063",
        "S1 -S1, -",
        "S1 -S1 -S1, TR063",
        "S1 -S1 S1, -",
        "S1 -S1 S2, -",
        "S1 -S1 E1:5, TR382",
        "S1 E1:5 -S1, TR071",
        "S1 P1:5 -S1, TR071",
        "S1 E1:5 -E1:5 -S1, -",
        "S1 E1:5 -E1:5 E1:6, -",
        "S1 E1:5 -E1:6, TR063",
        "S1 E1:5 -P1:5, TR063",
        "S1 P1:5 E1:9 -E1:9 E1:4, TR414",
        "S1 P1:5 E1:9 -P1:5 -E1:9 S2, TR326",
        "S1 E1:5 S6 -E1:5, -",
        "S1 E1:5 S6 -E1:5 E1:7, -",
        "S1 E1:5 S6 -E1:5 E6:9, -",
    })
    void aReportFitsInTheCourseOrBreaksARule(String reports, String rule) {
        ClientDeliveries deliveries = ClientDeliveries.NONE;
        List<String> steps = List.of(reports.split(" "));
        for (String step : steps.subList(0, steps.size() - 1)) {
            assertEquals("-", broken(report(step), deliveries), step);
            deliveries = deliveries.after(report(step));
        }

        assertEquals(rule, broken(report(steps.getLast()), deliveries));
    }

    private static String broken(Report report, ClientDeliveries deliveries) {
        Set<? extends Rule> rules = switch (report) {
            case Report.Start start -> StartRule.brokenBy(start, context(), deliveries);
            case Report.Stop stop -> StopRule.brokenBy(stop, context(), deliveries);
        };
        return rules.isEmpty() ? "-" : rules.stream().map(Rule::name).collect(Collectors.joining(" "));
    }

    private static Report report(String step) {
        boolean withdrawal = step.startsWith("-");
        String what = withdrawal ? step.substring(1) : step;
        List<String> days = List.of(what.substring(1).split(":"));
        DeliveryKey key = key(Integer.parseInt(days.getFirst()));
        if (what.startsWith("S")) {
            return withdrawal ? startWithdrawn(key) : start(key);
        }
        String reason = what.startsWith("P") ? "20" : "31";
        int end = Integer.parseInt(days.getLast());
        return withdrawal ? stopWithdrawn(key, reason, end) : stop(key, reason, end);
    }
}
