package nl.tandem.contracting.clientstop.necessarycare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "NoUnlessRequest",
        description = "A municipality asks to let a youth go to a provider under a stop (beroep op nee, tenzij).")
record NoUnlessRequest(
        UUID requestId,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Only for care of this category (JZ020).") @Nullable
        String category,

        @Schema(description = "Pseudonym of the client.") String clientPseudonym,

        @Schema(description = "The request of the provider (ReferentieAanbieder) that names the client.") @Nullable
        String requestReference,

        @Schema(description = "The allocation (ToewijzingNummer) that names the client.") @Nullable
        Long allocationNumber,

        @Schema(description = "Why nobody else can help.") String whyNoAlternative,

        @Schema(description = "AGB codes of the providers that were asked.")
        List<String> alternativesAsked,

        @Schema(description = "The version of the rule by which it was asked.")
        UUID ruleId,

        LocalDate askedOn,

        @Schema(description = "Absent until the expert team judged.") @Nullable
        Verdict verdict,

        @Nullable LocalDate judgedOn,

        @Schema(description = "The last day on which care may begin by the verdict; absent when open.") @Nullable
        LocalDate validUntil,

        @Schema(description = "Where the verdict is found.") @Nullable
        String verdictReference,

        @Schema(description = "Why.") @Nullable String verdictReason) {}
