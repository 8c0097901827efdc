package nl.tandem.local.demo;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must come out of a demo region: the generator knows, because it put every flaw in itself.
 *
 * @param approvedCentsByMunicipality by CBS code
 * @param rejectedLinesByCode by return code
 * @param ruleByLine the rule of lawfulness that must find a line with something wrong, by provider and reference
 */
record Expected(
        int providers,
        long allocations,
        long allocationMessages,
        long declarationMessages,
        long lines,
        long approvedLines,
        long submittedCents,
        long approvedCents,
        Map<String, Long> approvedCentsByMunicipality,
        Map<String, Long> rejectedLinesByCode,
        Map<String, String> ruleByLine) {

    /** What no rule of the messages refuses: care that began after the youth came of age. */
    static final String OF_AGE = "R11";

    /** How a line is told from every other. */
    static String line(String providerCode, String reference) {
        return providerCode + " " + reference;
    }

    static Expected of(DemoRegion region) {
        Count count = new Count(
                region.youths().stream().filter(Youth::isOfAge).map(Youth::bsn).collect(Collectors.toSet()));
        try (Stream<ProviderYear> providers = region.providers()) {
            providers.forEach(count::add);
        }
        return count.result();
    }

    long messages() {
        return allocationMessages + declarationMessages;
    }

    private static final class Count {

        private final Map<String, Long> centsByMunicipality = new TreeMap<>();
        private final Map<String, Long> rejectedByCode = new TreeMap<>();
        private final Map<String, String> ruleByLine = new TreeMap<>();
        private final Set<String> ofAge;
        private int providers;
        private long allocations;
        private long allocationMessages;
        private long declarationMessages;
        private long lines;
        private long submittedCents;

        Count(Set<String> ofAge) {
            this.ofAge = ofAge;
        }

        void add(ProviderYear year) {
            providers++;
            allocationMessages += year.allocations().size();
            year.allocations()
                    .forEach(message -> allocations += message.allocations().size());
            year.allDeclarations().forEach(this::add);
        }

        private void add(DeclarationMessage message) {
            declarationMessages++;
            message.lines().forEach((bsn, ofClient) -> ofClient.forEach(line -> add(message, bsn, line)));
        }

        private void add(DeclarationMessage message, String bsn, Line line) {
            String key = line(message.providerCode(), line.reference());
            lines++;
            submittedCents += line.amountCents();
            if (line.flaw() != null) {
                rejectedByCode.merge(line.flaw().returnCode(), 1L, Long::sum);
                ruleByLine.put(key, line.flaw().rule());
                return;
            }
            centsByMunicipality.merge(message.municipality().code(), line.amountCents(), Long::sum);
            if (ofAge.contains(bsn)) {
                ruleByLine.put(key, OF_AGE);
            }
        }

        Expected result() {
            long rejected =
                    rejectedByCode.values().stream().mapToLong(Long::longValue).sum();
            return new Expected(
                    providers,
                    allocations,
                    allocationMessages,
                    declarationMessages,
                    lines,
                    lines - rejected,
                    submittedCents,
                    centsByMunicipality.values().stream()
                            .mapToLong(Long::longValue)
                            .sum(),
                    new TreeMap<>(centsByMunicipality),
                    new TreeMap<>(rejectedByCode),
                    new TreeMap<>(ruleByLine));
        }
    }
}
