package nl.tandem.contracting.purchaseorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CoreValueSet", description = "The six core values (kernwaarden) and the principles, from a day on.")
record CoreValueSet(
        @NotNull @Schema(description = "First day.") LocalDate validFrom,

        @NotNull @Size(min = 6, max = 6, message = "There are six core values.")
        List<@NotNull @Valid CoreValue> coreValues,

        @NotNull @Size(max = 14) @Schema(description = "The principles (uitgangspunten), at most fourteen.")
        List<@NotBlank @Size(max = 500) String> principles,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    @Schema(name = "CoreValue", description = "A core value.")
    record CoreValue(
            @NotNull
            @Pattern(regexp = "^[A-Z0-9_]{1,30}$", message = "A code is up to 30 capitals, digits and underscores.")
            @Schema(description = "Its code.", examples = "NEARBY")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "Its name.")
            String name) {}
}
