package nl.tandem.budget.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.budget.participation.MunicipalityAmount;
import nl.tandem.kit.problem.Problem;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Transition damping (overgangsdemping): nobody is worse off than before by more than a percentage; those"
                        + " who are better off pay for it in proportion.")
record Damping(
        @Schema(description = "What each municipality paid before the change; scaled to the total of the year.")
        @NotEmpty
        @Size(max = 500)
        List<@NotNull @Valid MunicipalityAmount> historic,

        @Schema(description = "Greatest disadvantage in basis points of what was paid before, 0 to 10000.")
        @NotNull
        @Min(0)
        @Max(10_000)
        Integer maxDisadvantageBasisPoints) {

    /** What each contribution changes by; the changes add up to nothing. */
    SortedMap<String, BigFraction> changes(SortedMap<String, BigFraction> contributions) {
        return changes(scaled(contributions), contributions, BasisPoints.of(maxDisadvantageBasisPoints));
    }

    /** Of two divisions of the same total of payments, the new one gets milder. A receipt is a negative payment. */
    static SortedMap<String, BigFraction> changes(
            SortedMap<String, BigFraction> before, SortedMap<String, BigFraction> after, BigFraction cap) {
        SortedMap<String, BigFraction> changes = new TreeMap<>();
        SortedMap<String, BigFraction> gains = new TreeMap<>();
        after.forEach((municipality, payment) -> {
            BigFraction earlier = before.getOrDefault(municipality, BigFraction.ZERO);
            BigFraction worse = payment.subtract(earlier);
            BigFraction over = worse.subtract(cap.multiply(earlier.abs()));
            if (over.signum() > 0) {
                changes.put(municipality, over.negate());
            } else if (worse.signum() < 0) {
                gains.put(municipality, worse.negate());
            }
        });
        BigFraction compensation = sum(changes).negate();
        BigFraction gained = sum(gains);
        gains.forEach((municipality, gain) ->
                changes.put(municipality, compensation.multiply(gain).divide(gained)));
        after.keySet().forEach(municipality -> changes.putIfAbsent(municipality, BigFraction.ZERO));
        return changes;
    }

    private SortedMap<String, BigFraction> scaled(SortedMap<String, BigFraction> contributions) {
        SortedMap<String, Long> paid = MunicipalityAmount.byMunicipality(historic);
        List<String> unknown = contributions.keySet().stream()
                .filter(municipality -> !paid.containsKey(municipality))
                .toList();
        if (!unknown.isEmpty() || !contributions.keySet().containsAll(paid.keySet())) {
            throw new Problem(
                    409,
                    "damping-other-municipalities",
                    "The damping compares other municipalities (%s) than those that pay (%s); give each what it paid before."
                            .formatted(paid.keySet(), contributions.keySet()));
        }
        BigFraction total = sum(contributions);
        BigFraction before = BigFraction.of(paid.values().stream().reduce(0L, Math::addExact));
        SortedMap<String, BigFraction> scaled = new TreeMap<>();
        paid.forEach((municipality, cents) -> scaled.put(
                municipality, total.multiply(BigInteger.valueOf(cents)).divide(before)));
        return scaled;
    }

    private static BigFraction sum(SortedMap<String, BigFraction> amounts) {
        return amounts.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
