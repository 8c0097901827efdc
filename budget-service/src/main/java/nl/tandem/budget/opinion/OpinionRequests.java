package nl.tandem.budget.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.budget.opinion.Opinion.Reaction;
import nl.tandem.budget.opinion.Opinion.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be asked of opinions. */
final class OpinionRequests {

    private OpinionRequests() {}

    @Schema(description = "The opinion of a council.")
    record NewOpinion(
            @Schema(description = "CBS code of the municipality; its own when a municipality submits.")
            @Nullable
            @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
            String municipality,

            @Schema(description = "Whether the council is still preparing it; then nothing else is needed.") @Nullable
            Boolean inPreparation,

            @Schema(description = "Stance.") @Nullable Stance stance,

            @Schema(description = "The opinion in words.") @Nullable @Size(max = 10000)
            String words,

            @Schema(description = "When the controller received it on paper; today when absent.") @Nullable
            LocalDate receivedOn) {}

    @Schema(description = "What the board did with an opinion.")
    record NewReaction(
            @Schema(description = "CBS code of the municipality.")
            @NotNull
            @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
            String municipality,

            @Schema(description = "Reaction.") @NotNull Reaction reaction,

            @Schema(description = "Why.") @NotBlank @Size(max = 10000)
            String motivation) {}
}
