package nl.tandem.contracting.allocation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Reservation;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.FundingVariant;

/**
 * The contract that an allocation falls under: the one that is active at its start and holds its product, or any product
 * when the allocation leaves that open. Care goes on under the contracts that follow it.
 *
 * @param fitting all products that may be delivered on the allocation, what is declared before what is paid as a task
 */
record ContractOfAllocation(ContractedProduct atStart, List<ContractedProduct> fitting) {

    private record CareYear(UUID contractId, int year) {}

    static Optional<ContractOfAllocation> find(Terms terms, List<ContractedProduct> products) {
        List<ContractedProduct> fitting = products.stream()
                .filter(product -> terms.category() == null || terms.category().equals(product.category()))
                .filter(product -> terms.code() == null || terms.code().equals(product.code()))
                .sorted(Comparator.comparing(product -> product.fundingVariant() == FundingVariant.TASK))
                .toList();
        return validOn(terms.startDate(), fitting).map(product -> new ContractOfAllocation(product, fitting));
    }

    /** Each month under the contract of that month; what no later contract takes over stays with the one before. */
    List<Reservation> reservations(Terms terms) {
        Map<ContractedProduct, SortedMap<YearMonth, Long>> costs = new HashMap<>();
        Map<CareYear, Long> cents = new HashMap<>();
        ContractedProduct current = atStart;
        for (YearMonth month : cost(terms, atStart).keySet()) {
            current = validOn(firstDay(month, terms), fitting).orElse(current);
            long inMonth = costs.computeIfAbsent(current, product -> cost(terms, product))
                    .getOrDefault(month, 0L);
            cents.merge(new CareYear(current.contractId(), month.getYear()), inMonth, Long::sum);
        }
        return cents.entrySet().stream()
                .map(entry -> new Reservation(
                        entry.getKey().contractId(), entry.getKey().year(), entry.getValue()))
                .sorted(Comparator.comparing(Reservation::careYear).thenComparing(Reservation::contractId))
                .toList();
    }

    private SortedMap<YearMonth, Long> cost(Terms terms, ContractedProduct product) {
        return ReservedCost.perMonth(terms, terms.code() == null ? null : product, openUntil());
    }

    /** Where an allocation without end is cut off. */
    private LocalDate openUntil() {
        return fitting.stream()
                .map(ContractedProduct::endDate)
                .max(Comparator.naturalOrder())
                .orElse(atStart.endDate());
    }

    private static LocalDate firstDay(YearMonth month, Terms terms) {
        LocalDate first = month.atDay(1);
        return first.isBefore(terms.startDate()) ? terms.startDate() : first;
    }

    private static Optional<ContractedProduct> validOn(LocalDate date, List<ContractedProduct> products) {
        return products.stream().filter(product -> product.isValidOn(date)).findFirst();
    }
}
