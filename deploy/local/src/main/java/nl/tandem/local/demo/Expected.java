package nl.tandem.local.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What must come out of a demo region: the generator knows, because it put every flaw in itself.
 *
 * @param approvedCentsByMunicipality by CBS code
 * @param rejectedLinesByCode by return code
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
        Map<String, Long> rejectedLinesByCode) {

    static Expected of(DemoRegion region) {
        Count count = new Count();
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
        private int providers;
        private long allocations;
        private long allocationMessages;
        private long declarationMessages;
        private long lines;
        private long submittedCents;

        void add(ProviderYear year) {
            providers++;
            allocationMessages += year.allocations().size();
            year.allocations()
                    .forEach(message -> allocations += message.allocations().size());
            year.allDeclarations().forEach(this::add);
        }

        private void add(DeclarationMessage message) {
            declarationMessages++;
            for (Line line : message.allLines()) {
                lines++;
                submittedCents += line.amountCents();
                if (line.flaw() == null) {
                    centsByMunicipality.merge(message.municipality().code(), line.amountCents(), Long::sum);
                } else {
                    rejectedByCode.merge(line.flaw().returnCode(), 1L, Long::sum);
                }
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
                    new TreeMap<>(rejectedByCode));
        }
    }
}
