package nl.tandem.contracting.careprofile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CareProfile",
        description = "An integral product in which the provider chooses the forms of help (zorgprofiel).")
record CareProfile(
        @NotNull
        @Pattern(regexp = "^[A-Z0-9-]{1,20}$", message = "A code is up to 20 capitals, digits and hyphens.")
        @Schema(description = "Its code.", examples = "ZP-1")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.")
        String name,

        @NotNull @Schema(description = "First day.") LocalDate validFrom,

        @Schema(description = "Last day; absent while it goes on.") @Nullable
        LocalDate validUntil,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    @Schema(name = "CareProfileLine", description = "What may be chosen in a profile.")
    record Line(
            @NotNull @Schema(description = "What sort of care it is.")
            ProductGroup group,

            @NotNull
            @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
            @Schema(description = "Product category (JZ020).", examples = "45")
            String category,

            @NotNull
            @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
            @Schema(description = "Product code.", examples = "45A48")
            String code) {}
}
