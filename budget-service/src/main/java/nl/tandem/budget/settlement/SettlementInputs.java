package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.budget.scheme.Agreement;
import nl.tandem.budget.scheme.Contribution;
import nl.tandem.budget.scheme.Dividing;
import nl.tandem.budget.scheme.Pot;
import nl.tandem.kit.document.Sha256;

/** All that a settlement depends on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SettlementInputs(
        String region,
        int careYear,
        Stage stage,
        UUID settlementSchemeId,
        String decision,
        Agreement agreement,
        List<Pot> pots,
        SortedMap<String, Long> chargedCents,
        SortedMap<String, String> payers) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static SettlementInputs parse(String canonicalForm) {
        try {
            return CANONICAL.readValue(canonicalForm, SettlementInputs.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("These are not inputs of a settlement.", broken);
        }
    }

    /** JSON without white space and with names in alphabetical order: equal inputs have equal text. */
    String canonicalForm() {
        try {
            return CANONICAL.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** SHA-256 of the canonical form in UTF-8, in hexadecimal digits. */
    String hash() {
        return Sha256.of(canonicalForm());
    }

    long totalCents() {
        return pots.stream().map(Pot::totalCents).reduce(0L, Math::addExact);
    }

    /** What each bears, what was charged before and what is left; the contributions add up to the total or are not given. */
    List<SettledContribution> contributions() {
        SortedMap<String, SettledContribution> settled = new TreeMap<>();
        Dividing.divide(agreement, decision, pots)
                .forEach(contribution -> settled.put(contribution.municipality(), settled(contribution)));
        chargedCents.keySet().stream()
                .filter(municipality -> !settled.containsKey(municipality))
                .forEach(municipality ->
                        settled.put(municipality, settled(new Contribution(municipality, 0, 0, List.of()))));
        List<SettledContribution> contributions = List.copyOf(settled.values());
        requireConserved(contributions);
        return contributions;
    }

    private SettledContribution settled(Contribution contribution) {
        long charged = chargedCents.getOrDefault(contribution.municipality(), 0L);
        return SettledContribution.of(
                contribution, payers.getOrDefault(contribution.municipality(), contribution.municipality()), charged);
    }

    void requireConserved(List<SettledContribution> contributions) {
        long sum = contributions.stream()
                .map(SettledContribution::contributionCents)
                .reduce(0L, Math::addExact);
        if (sum != totalCents()) {
            throw new IllegalStateException("Contributions of %d cents for a cost of %d cents: %s is wrong."
                    .formatted(sum, totalCents(), agreement.kind()));
        }
    }
}
