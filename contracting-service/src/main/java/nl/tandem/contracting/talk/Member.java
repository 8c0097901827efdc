package nl.tandem.contracting.talk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TalkPlanMember", description = "A provider with which is to be talked.")
record Member(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull @Schema(description = "The groups it is in; when empty, the one that its turnover puts it in.")
        List<@NotBlank @Size(max = 60) String> groups,

        @Min(0) @Schema(description = "What it turned over last, in euro cents.") @Nullable
        Long turnoverCents) {

    /** The cadences that hold for it; none when nothing says which. */
    List<Cadence> cadences(List<Cadence> all) {
        if (!groups.isEmpty()) {
            return all.stream()
                    .filter(cadence -> groups.contains(cadence.group()))
                    .toList();
        }
        return bySize(all).stream().toList();
    }

    /** The group with the highest bound that the turnover is above. */
    private Optional<Cadence> bySize(List<Cadence> all) {
        Long turnover = turnoverCents;
        if (turnover == null) {
            return Optional.empty();
        }
        Cadence best = null;
        for (Cadence cadence : all) {
            Long bound = cadence.aboveCents();
            if (bound != null && turnover > bound && (best == null || bound > bound(best))) {
                best = cadence;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long bound(Cadence cadence) {
        return cadence.aboveCents() == null ? -1 : cadence.aboveCents();
    }
}
