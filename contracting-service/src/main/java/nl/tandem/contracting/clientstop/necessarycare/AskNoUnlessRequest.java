package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AskNoUnless",
        description =
                "Asks to let a youth go to a provider under a stop. The youth is named by a request or an allocation.")
record AskNoUnlessRequest(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider under a stop.", examples = "12345678")
        String providerCode,

        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Only for care of this category (JZ020); any care when absent.", examples = "45")
        @Nullable
        String category,

        @Size(min = 1, max = 36)
        @Schema(description = "The provider's request about the youth (ReferentieAanbieder); this or allocationNumber.")
        @Nullable
        String requestReference,

        @Min(1)
        @Schema(description = "An allocation of the youth (ToewijzingNummer); this or requestReference.")
        @Nullable
        Long allocationNumber,

        @NotBlank
        @Size(max = 4000)
        @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
        @Schema(description = "Why nobody else can help; no personal data.")
        String whyNoAlternative,

        @NotNull @Size(max = 20) @Schema(description = "AGB codes of the providers that were asked.")
        List<@NotNull @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.") String>
                alternativesAsked) {}
