package nl.tandem.contracting.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.tandem.contracting.requestmessage.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ReasonFits
@Schema(name = "GiveAnswer", description = "What a municipality answers to a part of a request.")
record GiveAnswerRequest(
        @NotBlank
        @Size(max = 36)
        @Schema(description = "Which part: what the provider calls it (ReferentieAanbieder).", examples = "VOT-1")
        String reference,

        @NotNull
        @Schema(
                description = "REFUSE (afwijzen), or INVESTIGATE (in onderzoek), once and not as a matter of course."
                        + " To honour it, send a JW301 with the reference.")
        Decision decision,

        @Pattern(regexp = "^[1-9]$", message = "Must be a reason of WJ759: 1 to 9.")
        @Schema(
                description =
                        "Why it is refused (RedenAfwijzingVerzoek, WJ759): 1 no change but a new request, 2 not in the"
                                + " budget, 3 no contract, 4 not in the contract, 5 another municipality, 6 stacking,"
                                + " 7 on professional grounds, 8 another municipality is responsible"
                                + " (woonplaatsbeginsel), 9 age.",
                examples = "4")
        @Nullable
        String reason,

        @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
        @Schema(description = "With reason 8: CBS code of the municipality that is responsible.", examples = "0642")
        @Nullable
        String responsibleMunicipality) {}
