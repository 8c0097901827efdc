package nl.tandem.contracting.careprofile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProfileRegime", description = "From when care is allocated in profiles only, or by product again.")
record ProfileRegime(
        @NotNull @Schema(description = "First day.") LocalDate fromDay,

        @NotNull @Schema(description = "Whether care that is in a profile is allocated in profiles only.")
        Boolean profilesOnly,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {}
