package nl.tandem.projects.planner;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What collides in the calendar.")
record Conflict(
        @Schema(
                description =
                        "OVERLAP: two meetings at the same time. PAPERS_LATE: an item came after the last day for papers.")
        Kind kind,

        @Schema(description = "Id of the meeting.") UUID meetingId,
        @Schema(description = "What it is about.") String detail) {

    @Schema(name = "ConflictKind")
    enum Kind {
        OVERLAP,
        PAPERS_LATE
    }
}
