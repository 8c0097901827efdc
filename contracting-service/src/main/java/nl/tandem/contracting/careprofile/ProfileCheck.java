package nl.tandem.contracting.careprofile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProfileCheck", description = "Asks whether care may be allocated so: in a profile, or as a product.")
record ProfileCheck(
        @NotNull @Schema(description = "First day of the care.")
        LocalDate startDate,

        @Size(max = 20) @Schema(description = "Code of the profile; this, or category and code.") @Nullable
        String profileCode,

        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).")
        @Nullable
        String category,

        @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
        @Schema(description = "Product code.")
        @Nullable
        String code) {}
