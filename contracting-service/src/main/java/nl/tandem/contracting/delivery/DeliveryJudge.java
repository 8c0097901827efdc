package nl.tandem.contracting.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw305;
import nl.tandem.contracting.ijw.Jw307;
import nl.tandem.contracting.ijw.Rule;

/** Judges a 305 or 307 that has the shape of its schema, stopping where the standard stops. */
final class DeliveryJudge {

    private DeliveryJudge() {}

    private interface Rules<T extends Report> {
        Set<? extends Rule> brokenBy(T report, DeliveryContext context, ClientDeliveries deliveries);
    }

    private record Line<T extends Report>(String place, T report) {}

    static DeliveryJudgement judge(Jw305 message, DeliveryContext context) {
        Set<? extends Rule> broken = firstNotEmpty(
                StartMessageRule.brokenBy(message), HeaderRule.brokenBy(message.header(), context.headerFacts()));
        if (!broken.isEmpty()) {
            return new DeliveryJudgement.MessageRefused(broken);
        }
        List<Report.Start> starts =
                message.client().startProducten().stream().map(Report.Start::of).toList();
        return judge(
                lines("Client/StartProducten/StartProduct", starts, Report.Start.IN_ORDER),
                StartRule::brokenBy,
                context);
    }

    static DeliveryJudgement judge(Jw307 message, DeliveryContext context) {
        Set<? extends Rule> broken = firstNotEmpty(
                StopMessageRule.brokenBy(message), HeaderRule.brokenBy(message.header(), context.headerFacts()));
        if (!broken.isEmpty()) {
            return new DeliveryJudgement.MessageRefused(broken);
        }
        List<Report.Stop> stops =
                message.client().stopProducten().stream().map(Report.Stop::of).toList();
        return judge(
                lines("Client/StopProducten/StopProduct", stops, Report.Stop.IN_ORDER), StopRule::brokenBy, context);
    }

    private static Set<? extends Rule> firstNotEmpty(Set<? extends Rule> first, Set<? extends Rule> second) {
        return first.isEmpty() ? second : first;
    }

    private static <T extends Report> List<Line<T>> lines(String element, List<T> reports, Comparator<T> order) {
        List<Line<T>> lines = new ArrayList<>();
        for (T report : reports) {
            lines.add(new Line<>("%s[%d]".formatted(element, lines.size() + 1), report));
        }
        lines.sort(Comparator.comparing(Line::report, order));
        return lines;
    }

    private static <T extends Report> DeliveryJudgement judge(
            List<Line<T>> lines, Rules<T> rules, DeliveryContext context) {
        Map<String, Set<? extends Rule>> brokenRules = new LinkedHashMap<>();
        ClientDeliveries deliveries = context.deliveries();
        for (Line<T> line : lines) {
            Set<? extends Rule> broken = rules.brokenBy(line.report(), context, deliveries);
            if (broken.isEmpty()) {
                deliveries = deliveries.after(line.report());
            } else {
                brokenRules.put(line.place(), broken);
            }
        }
        return brokenRules.isEmpty()
                ? new DeliveryJudgement.Accepted(
                        lines.stream().map(Line::report).toList())
                : new DeliveryJudgement.ProductsRefused(brokenRules);
    }
}
