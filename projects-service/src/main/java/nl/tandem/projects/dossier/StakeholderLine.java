package nl.tandem.projects.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who has an interest (belanghebbende): an organisation, never a person.")
record StakeholderLine(
        @Schema(description = "Organisation.") @NotNull @Size(min = 1, max = 200)
        String organisation,

        @Schema(description = "Interest from 1 to 5.") @NotNull @Min(1) @Max(5)
        Integer interest,

        @Schema(description = "Influence from 1 to 5.") @NotNull @Min(1) @Max(5)
        Integer influence,

        @Schema(description = "How it is involved.") @NotNull @Size(min = 1, max = 1000)
        String approach) {}
