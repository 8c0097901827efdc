package nl.tandem.projects.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A line of the communication plan (communicatieplan).")
record CommunicationLine(
        @Schema(description = "For whom.") @NotNull @Size(min = 1, max = 200)
        String audience,

        @Schema(description = "What they should know.") @NotNull @Size(min = 1, max = 1000)
        String message,

        @Schema(description = "By what means.") @NotNull @Size(min = 1, max = 200)
        String means,

        @Schema(description = "When.") @Nullable LocalDate on,

        @Schema(description = "Function of who does it; never a name.") @NotNull @Size(min = 1, max = 200)
        String owner) {}
