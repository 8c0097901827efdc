package nl.tandem.contracting.allocation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.contracting.ceiling.Reservation;
import nl.tandem.contracting.contract.ContractedProduct;
import org.jspecify.annotations.Nullable;

/**
 * The contract that an allocation falls under: the one that is active at its start and holds its product, or any product
 * when the allocation leaves that open.
 *
 * @param product the price of a specific allocation; absent when the allocation leaves the product open
 */
record ContractOfAllocation(ContractedProduct any, @Nullable ContractedProduct product) {

    static Optional<ContractOfAllocation> find(Terms terms, List<ContractedProduct> products) {
        return products.stream()
                .filter(product -> product.isValidOn(terms.startDate()))
                .filter(product -> terms.category() == null || terms.category().equals(product.category()))
                .filter(product -> terms.code() == null || terms.code().equals(product.code()))
                .findFirst()
                .map(product -> new ContractOfAllocation(product, terms.code() == null ? null : product));
    }

    List<Reservation> reservations(Terms terms) {
        SortedMap<Integer, Long> perYear = new TreeMap<>(ReservedCost.perCareYear(terms, product, any.endDate()));
        return perYear.entrySet().stream()
                .map(year -> new Reservation(any.contractId(), year.getKey(), year.getValue()))
                .toList();
    }
}
