package nl.tandem.contracting.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import org.jspecify.annotations.Nullable;

/** The contract lines of a provider, by product. */
final class ContractTerms {

    private record Product(String category, String code) {}

    private final Map<Product, List<ContractLine>> lines;

    ContractTerms(List<ContractLine> lines) {
        this.lines = lines.stream().collect(Collectors.groupingBy(line -> new Product(line.category(), line.code())));
    }

    /**
     * The contract line for a declared line. When a tariff changes within a product period both are valid in it, so the one
     * that was declared is preferred.
     */
    @Nullable
    ContractLine find(Prestatie line) {
        return lines.getOrDefault(new Product(line.productCategorie(), line.productCode()), List.of()).stream()
                .filter(contract -> contract.isValidIn(line.productPeriode()))
                .max(Comparator.comparing((ContractLine contract) -> isDeclared(contract, line))
                        .thenComparing(ContractLine::validFrom))
                .orElse(null);
    }

    private static boolean isDeclared(ContractLine contract, Prestatie line) {
        Long tariff = line.productTarief();
        return tariff != null && Tariffs.tariffPer(line.eenheid(), contract).orElse(-1) == tariff;
    }
}
