package nl.tandem.projects.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Programme", description = "A programme (programma).")
record ProgrammeView(
        @Schema(description = "Id of the programme.") UUID programmeId,

        @Schema(description = "Name of the programme.") String name,

        @Schema(description = "What the programme is about (toelichting).") @Nullable
        String description,

        @Schema(description = "First day, when known.") @Nullable
        LocalDate startDate,

        @Schema(description = "Last day, when known.") @Nullable
        LocalDate endDate,

        @Schema(description = "Id of the programme of an earlier year that it continues.") @Nullable
        UUID continuesId) {}
