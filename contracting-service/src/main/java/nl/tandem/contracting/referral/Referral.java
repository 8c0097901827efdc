package nl.tandem.contracting.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Referral", description = "The way by which a youth came to care (verwijzing), without the youth.")
record Referral(
        UUID referralId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What the referrer or the provider calls it.")
        String reference,

        @Schema(description = "Who referred (COD327).") ReferrerType referrerType,

        @Schema(description = "Its code in COD327.", examples = "02")
        String referrerCode,

        @Schema(description = "AGB code of the certified institution that decided.") @Nullable
        String institutionCode,

        @Schema(description = "Its decision (bepaling jeugdhulp).") @Nullable
        String determinationReference,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "When it was made.") LocalDate datedOn,

        @Schema(description = "ToewijzingNummer of what was allocated by it.") @Nullable
        Long allocationNumber) {}
