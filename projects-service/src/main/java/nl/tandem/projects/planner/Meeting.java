package nl.tandem.projects.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A meeting of a body (vergadering).")
record Meeting(
        @Schema(description = "Id of the meeting.") UUID meetingId,
        @Schema(description = "Body that meets.") String bodyCode,
        @Schema(description = "Start, in UTC.") Instant startsAt,
        @Schema(description = "End, in UTC.") Instant endsAt,
        @Schema(description = "Where.") String place,

        @Schema(description = "Last day for papers (stukken).")
        LocalDate papersDue,

        @Schema(description = "What is on the agenda.") List<AgendaItem> agenda) {}
