package nl.tandem.budget.figures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.kit.money.LargestRemainder;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How posts of an older structure go over into a newer one.")
public record PostMapping(
        @Schema(description = "Code of the old post.") @NotBlank
        String fromPost,

        @Schema(description = "Code of the new post.") @NotBlank
        String toPost,

        @Schema(description = "Weight among the new posts of the same old post.") @NotNull @Positive
        Long weight) {

    @Schema(name = "MappedPost", description = "A post of the new structure beside what the old one brings to it.")
    public record Mapped(
            @Schema(description = "Code of the new post.") String code,

            @Schema(description = "What the old posts bring, in euro cents.")
            long mappedCents,

            @Schema(description = "What the new document says, in euro cents.")
            long statedCents,

            @Schema(description = "Stated less mapped, in euro cents.")
            long differenceCents) {}

    /** Each old post is divided over its new ones to the cent; nothing may be left over. */
    public static List<Mapped> compare(
            Figures older, String oldColumn, Figures newer, String newColumn, List<PostMapping> rules) {
        SortedMap<String, Long> mapped = new TreeMap<>();
        List<String> left = new ArrayList<>();
        for (Post post : older.everyPost()) {
            Map<String, BigInteger> weights = new TreeMap<>();
            rules.stream()
                    .filter(rule -> rule.fromPost().equals(post.code()))
                    .forEach(rule -> weights.merge(rule.toPost(), BigInteger.valueOf(rule.weight()), BigInteger::add));
            if (weights.isEmpty()) {
                left.add(post.code());
            } else {
                LargestRemainder.divide(post.centsIn(oldColumn), weights)
                        .forEach((code, cents) -> mapped.merge(code, cents, Math::addExact));
            }
        }
        if (!left.isEmpty()) {
            throw new Problem(
                    409,
                    "posts-not-mapped",
                    "Old posts %s go to no new post; give each one a rule.".formatted(String.join(", ", left)));
        }
        newer.everyPost().forEach(post -> mapped.putIfAbsent(post.code(), 0L));
        return mapped.entrySet().stream()
                .map(entry -> {
                    long stated = newer.post(entry.getKey())
                            .map(post -> post.centsIn(newColumn))
                            .orElse(0L);
                    return new Mapped(entry.getKey(), entry.getValue(), stated, stated - entry.getValue());
                })
                .toList();
    }
}
