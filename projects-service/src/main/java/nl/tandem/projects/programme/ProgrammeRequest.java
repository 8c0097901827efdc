package nl.tandem.projects.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewProgramme", description = "A programme (programma) to register.")
record ProgrammeRequest(
        @Schema(description = "Name of the programme.", examples = "Programmaplan 2018") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What the programme is about (toelichting).") @Size(max = 4000) @Nullable
        String description,

        @Schema(description = "First day, when known.") @Nullable
        LocalDate startDate,

        @Schema(description = "Last day, when known; not before the first.") @Nullable
        LocalDate endDate) {}
