package nl.tandem.projects.planner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An item on an agenda (agendapunt).")
record AgendaItem(
        @Schema(description = "Id of the item.") UUID itemId,

        @Schema(description = "Project it is about; absent when it is about none.") @Nullable
        UUID projectId,

        @Schema(description = "Level, which decides on whose agenda it goes.")
        AgendaLevel level,

        @Schema(description = "Subject.") String subject,

        @Schema(description = "What was decided; absent before the meeting.") @Nullable
        String decision,

        @Schema(description = "When it was put on the agenda.")
        LocalDate addedOn) {}
