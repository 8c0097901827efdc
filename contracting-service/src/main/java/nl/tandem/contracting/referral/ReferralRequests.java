package nl.tandem.contracting.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about referrals. */
final class ReferralRequests {

    private ReferralRequests() {}

    @Schema(name = "NewReferral", description = "Records a referral. Name no persons.")
    record NewReferral(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality.", examples = "0505")
            String municipality,

            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotBlank
            @Size(max = 50)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "What the referrer or the provider calls it.", examples = "V-2026-17")
            String reference,

            @NotNull @Schema(description = "Who referred (COD327).")
            ReferrerType referrerType,

            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the certified institution; with CERTIFIED_INSTITUTION only.")
            @Nullable
            String institutionCode,

            @Size(max = 50)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "Its decision (bepaling jeugdhulp); with CERTIFIED_INSTITUTION only.")
            @Nullable
            String determinationReference,

            @NotNull
            @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
            @Schema(description = "Product category (JZ020).", examples = "45")
            String category,

            @NotNull @PastOrPresent @Schema(description = "When it was made.")
            LocalDate datedOn) {}

    @Schema(name = "ReferralAllocated", description = "What the municipality allocated by a referral.")
    record Allocated(
            @NotNull @Min(1) @Max(999_999_999) @Schema(description = "ToewijzingNummer of the JW301 that came in.")
            Long allocationNumber) {}

    @Schema(
            name = "CertifiedInstitution",
            description = "An institution that may decide on youth care (gecertificeerde instelling).")
    record Institution(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "Its AGB code.", examples = "44444444")
            String institutionCode,

            @NotBlank @Size(max = 100) @Schema(description = "Its name.")
            String name,

            @NotNull @Schema(description = "First day of its certificate.")
            LocalDate fromDay,

            @Schema(description = "Last day of its certificate; absent while it goes on.") @Nullable
            LocalDate untilDay) {}

    @Schema(name = "AllocationWithoutRoute", description = "An allocation of which no referral is known.")
    record WithoutRoute(
            @Schema(description = "CBS code of the municipality.")
            String municipality,

            @Schema(description = "AGB code of the provider (aanbieder).")
            String providerCode,

            @Schema(description = "ToewijzingNummer.") long allocationNumber,

            @Schema(description = "First day of the care.") LocalDate startDay) {}
}
