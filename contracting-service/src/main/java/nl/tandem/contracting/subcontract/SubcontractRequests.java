package nl.tandem.contracting.subcontract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about subcontractors and locations. */
final class SubcontractRequests {

    private SubcontractRequests() {}

    @Schema(name = "NewSubcontract", description = "Registers a subcontractor under a contract.")
    record NewSubcontract(
            @NotNull @Schema(description = "The contract of the head contractor, which is active.")
            UUID contractId,

            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the subcontractor.", examples = "87654321")
            String subCode,

            @NotNull @Schema(description = "First day.") LocalDate fromDay,

            @NotNull @Schema(description = "Last day.") LocalDate untilDay,

            @NotNull
            @Min(0)
            @Max(100)
            @Schema(description = "Part of an overspend that the head contractor bears, in percent.")
            Integer headBearsPercent,

            @NotBlank @Size(max = 200) @Schema(description = "Where the agreement is found.")
            String reference) {}

    /** What sort of place it is. */
    enum LocationKind {
        BRANCH,
        LOCATION
    }

    @Schema(name = "ProviderLocation", description = "Where a provider is to be found.")
    record Location(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotBlank @Size(max = 100) @Schema(description = "Its name.")
            String name,

            @NotNull @Schema(description = "Branch (vestiging) or location (locatie).")
            LocationKind kind,

            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality where it is.")
            String municipality,

            @NotEmpty @Size(max = 20) @Schema(description = "The sectors in which it works.", examples = "jeugd-ggz")
            Set<@NotBlank @Size(max = 50) String> sectors,

            @NotNull @Schema(description = "First day.") LocalDate fromDay,

            @Schema(description = "Last day; absent while it is there.") @Nullable
            LocalDate untilDay) {}
}
