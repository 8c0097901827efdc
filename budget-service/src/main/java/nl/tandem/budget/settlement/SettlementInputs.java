package nl.tandem.budget.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All that a settlement depends on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SettlementInputs(
        String region,
        int careYear,
        Scheme scheme,
        @Nullable KeyWeights key,
        SortedMap<String, Long> costsCents) {

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
        try {
            byte[] text = canonicalForm().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long totalCents() {
        return costsCents.values().stream().reduce(0L, Math::addExact);
    }

    /** The contributions by the scheme, which add up to the total or are not given at all. */
    List<Contribution> contributions() {
        List<Contribution> contributions = scheme.division().divide(this);
        requireConserved(contributions);
        return contributions;
    }

    void requireConserved(List<Contribution> contributions) {
        long sum = contributions.stream().map(Contribution::contributionCents).reduce(0L, Math::addExact);
        if (sum != totalCents()) {
            throw new IllegalStateException("Contributions of %d cents for a cost of %d cents: %s is wrong."
                    .formatted(sum, totalCents(), scheme));
        }
    }
}
