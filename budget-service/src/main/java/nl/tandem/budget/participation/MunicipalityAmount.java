package nl.tandem.budget.participation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An amount of one municipality (gemeente).")
public record MunicipalityAmount(
        @Schema(description = "CBS code, four digits.", examples = "0505")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(description = "In euro cents.") @NotNull Long amountCents) {

    public static SortedMap<String, Long> byMunicipality(List<MunicipalityAmount> amounts) {
        SortedMap<String, Long> sums = new TreeMap<>();
        amounts.forEach(amount -> sums.merge(amount.municipality(), amount.amountCents(), Math::addExact));
        return sums;
    }

    public static List<MunicipalityAmount> listOf(Map<String, Long> cents) {
        return cents.entrySet().stream()
                .map(amount -> new MunicipalityAmount(amount.getKey(), amount.getValue()))
                .toList();
    }
}
