package nl.tandem.projects.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "On what a project depends (afhankelijkheid).")
record DependencyLine(
        @Schema(description = "Id of another project; absent for something else.") @Nullable
        UUID projectId,

        @Schema(description = "On what, and how.") @NotNull @Size(min = 1, max = 1000)
        String description,

        @Schema(description = "When it is needed.") @Nullable
        LocalDate neededOn) {}
