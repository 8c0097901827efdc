package nl.tandem.contracting.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about trajectories. */
final class TrajectoryRequests {

    private static final long MOST_CENTS = 999_999_999_999L;

    private TrajectoryRequests() {}

    @Schema(name = "TrajectoryShare", description = "What a partner has of the budget.")
    record Share(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the partner.", examples = "12345678")
            String providerCode,

            @NotNull @Min(0) @Max(MOST_CENTS) @Schema(description = "Its share, in euro cents.")
            Long shareCents) {}

    @Schema(
            name = "NewTrajectory",
            description = "Agrees a result for a fixed budget. Name no persons in the reference.")
    record NewTrajectory(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality that pays.", examples = "0505")
            String municipality,

            @NotBlank @Size(max = 50) @Schema(description = "What the municipality calls it.")
            String reference,

            @Size(max = 20) @Schema(description = "Code of the care profile.") @Nullable
            String profileCode,

            @NotNull @Min(1) @Max(MOST_CENTS) @Schema(description = "The fixed budget, in euro cents.")
            Long budgetCents,

            @NotNull
            @Min(0)
            @Max(100)
            @Schema(description = "The part that is paid at the start, in percent; the rest at the end.")
            Integer startPercent,

            @NotNull @Schema(description = "First day.") LocalDate fromDay,

            @NotNull @Schema(description = "Last day as it is meant.")
            LocalDate untilDay,

            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the lead contractor, one of the partners.", examples = "12345678")
            String leadCode,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid Share> shares) {

        void requireFits() {
            List<InputError> errors = new ArrayList<>();
            if (untilDay.isBefore(fromDay)) {
                errors.add(InputError.body("/untilDay", "Give a day that is not before fromDay."));
            }
            Set<String> partners = new HashSet<>();
            for (int i = 0; i < shares.size(); i++) {
                if (!partners.add(shares.get(i).providerCode())) {
                    errors.add(InputError.body(
                            "/shares/%d/providerCode".formatted(i), "This partner has a share already."));
                }
            }
            if (!partners.contains(leadCode)) {
                errors.add(InputError.body("/leadCode", "The lead contractor is one of the partners."));
            }
            long sum = shares.stream().mapToLong(Share::shareCents).sum();
            if (sum != budgetCents) {
                errors.add(InputError.body(
                        "/shares", "The shares are %d cents together; the budget is %d.".formatted(sum, budgetCents)));
            }
            if (!errors.isEmpty()) {
                throw Problem.invalidInput(errors);
            }
        }
    }

    @Schema(name = "NewTrajectoryLead", description = "Another partner leads, from a day on.")
    record NewLead(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of a partner.", examples = "87654321")
            String leadCode,

            @NotNull @Schema(description = "First day.") LocalDate fromDay) {}

    @Schema(name = "NewTrajectoryPayment", description = "Claims a part of the budget.")
    record NewPayment(
            @NotNull @Min(1) @Max(MOST_CENTS) @Schema(description = "How much, in euro cents.")
            Long cents,

            @NotNull @Schema(description = "Whether the result is reached; then the rest may be claimed.")
            Boolean ended,

            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate claimedOn) {}
}
