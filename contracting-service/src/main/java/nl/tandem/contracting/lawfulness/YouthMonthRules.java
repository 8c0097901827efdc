package nl.tandem.contracting.lawfulness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules that look at all that was paid for a youth in a month, whoever delivered it. */
public final class YouthMonthRules {

    private static final long MINUTES_OF_A_DAY = 24 * 60;

    private record YouthMonth(UUID clientId, YearMonth month) {}

    private YouthMonthRules() {}

    /** Lines of whole months: what is missing cannot be found. */
    public static List<Finding> of(Collection<LineFact> lines, Norms norms) {
        Map<YouthMonth, List<LineFact>> months = new LinkedHashMap<>();
        for (LineFact line : lines) {
            if (line.isPaid() && line.clientId() != null) {
                months.computeIfAbsent(
                                new YouthMonth(
                                        line.clientId(),
                                        YearMonth.from(line.care().from())),
                                month -> new ArrayList<>(2))
                        .add(line);
            }
        }
        List<Finding> found = new ArrayList<>();
        months.forEach((month, ofMonth) -> {
            found.addAll(moreThanThereIs(month.month(), ofMonth));
            if (ofMonth.size() > 1) {
                found.addAll(overlappingResidence(month.month(), ofMonth));
                found.addAll(ambulatoryInResidence(month.month(), ofMonth, norms));
                found.addAll(paidByTwo(month.month(), ofMonth));
            }
        });
        return found;
    }

    /** R9. Hours inside residence are no hours beside it, so both are counted apart. */
    private static List<Finding> moreThanThereIs(YearMonth month, List<LineFact> lines) {
        long days = month.lengthOfMonth();
        long minutes = lines.stream().mapToLong(LineFact::minutes).sum();
        if (minutes > MINUTES_OF_A_DAY * days) {
            return List.of(finding(
                    LawfulnessRule.R9,
                    month,
                    largest(lines, LineFact::minutes),
                    "%d minutes in %d days.".formatted(minutes, days)));
        }
        return lines.stream()
                .filter(line -> line.nights() > days)
                .map(line ->
                        finding(LawfulnessRule.R9, month, line, "%d nights in %d days.".formatted(line.nights(), days)))
                .toList();
    }

    /** R10, first half. Two providers may share a month, but not have more nights than it has. */
    private static List<Finding> overlappingResidence(YearMonth month, List<LineFact> lines) {
        List<LineFact> residence =
                lines.stream().filter(line -> line.nights() > 0).toList();
        Set<String> providers = providers(residence);
        long nights = residence.stream().mapToLong(LineFact::nights).sum();
        if (providers.size() < 2 || nights <= month.lengthOfMonth()) {
            return List.of();
        }
        return List.of(finding(
                LawfulnessRule.R10,
                month,
                largest(residence, LineFact::nights),
                "%d nights in %d days at %s.".formatted(nights, month.lengthOfMonth(), String.join(", ", providers))));
    }

    /** R10, second half. */
    private static List<Finding> ambulatoryInResidence(YearMonth month, List<LineFact> lines, Norms norms) {
        List<LineFact> treatment = lines.stream()
                .filter(line -> line.nights() > 0
                        && norms.residenceWithTreatment().contains(line.care().category()))
                .toList();
        return lines.stream()
                .filter(line -> norms.ambulatory().contains(line.care().category()))
                .filter(line -> treatment.stream().anyMatch(line::overlaps))
                .map(line ->
                        finding(LawfulnessRule.R10, month, line, "Ambulatory care inside residence with treatment."))
                .toList();
    }

    /** R12. */
    private static List<Finding> paidByTwo(YearMonth month, List<LineFact> lines) {
        Map<String, LineFact> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (LineFact line : lines) {
            LineFact other =
                    first.putIfAbsent(line.provider() + "|" + line.care().category(), line);
            if (other != null && !other.municipality().equals(line.municipality()) && other.overlaps(line)) {
                found.add(finding(
                        LawfulnessRule.R12,
                        month,
                        line,
                        "Paid by %s too, in overlapping periods.".formatted(other.municipality())));
            }
        }
        return found;
    }

    private static Finding finding(LawfulnessRule rule, YearMonth month, LineFact line, String figures) {
        return new Finding(
                rule,
                "%s|%s|%s".formatted(line.pseudonym(), month, line.provider()),
                line.provider(),
                line.municipality(),
                null,
                line.pseudonym(),
                month.atDay(1),
                month.atEndOfMonth(),
                line.care().amountCents(),
                figures);
    }

    private static LineFact largest(List<LineFact> lines, java.util.function.ToLongFunction<LineFact> measure) {
        return lines.stream()
                .max(Comparator.comparingLong(measure).thenComparing(LineFact::provider))
                .orElseThrow();
    }

    private static Set<String> providers(List<LineFact> lines) {
        return lines.stream().map(LineFact::provider).collect(Collectors.toCollection(TreeSet::new));
    }
}
