package nl.tandem.contracting.clientstop.necessarycare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoUnlessRule", description = "A version of the no-unless rule (nee-tenzijregeling).")
record NoUnlessRule(
        UUID ruleId,

        @Schema(description = "CBS code of the municipality that does otherwise; absent: the rule of the region.")
        @Nullable
        String municipality,

        @Schema(description = "The first day on which it holds, until a later version.")
        LocalDate validFrom,

        @Schema(description = "The municipality follows the rule of the region again; the rest says nothing then.")
        boolean returnsToRegional,

        @Schema(description = "How many other providers must have been asked at least.")
        int minimumAlternatives,

        @Schema(
                description = "Whether a JW315 of a provider under a stop, without verdict and not for a crisis, is"
                        + " refused with a JW319 on behalf of the municipality, by the mandate in the decision.")
        boolean refusesRequests,

        @Schema(description = "Where the decision is found.")
        String decisionReference,

        @Schema(description = "What the rule says.") String explanation) {

    /** The rule for a municipality on a day: its own if it has one that holds, otherwise that of the region. */
    static Optional<NoUnlessRule> inForce(List<NoUnlessRule> versions, String municipality, LocalDate day) {
        return latest(versions, municipality, day)
                .filter(rule -> !rule.returnsToRegional)
                .or(() -> latest(versions, null, day));
    }

    private static Optional<NoUnlessRule> latest(
            List<NoUnlessRule> versions, @Nullable String municipality, LocalDate day) {
        return versions.stream()
                .filter(rule -> Objects.equals(rule.municipality, municipality) && !rule.validFrom.isAfter(day))
                .max(Comparator.comparing(NoUnlessRule::validFrom));
    }
}
