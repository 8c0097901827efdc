package nl.tandem.projects.threeparty;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A talk of three parties about reports (driehoeksoverleg).")
record ThreePartyMeeting(
        @Schema(description = "Id of the meeting.") UUID meetingId,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "Start, in UTC.") Instant startsAt,
        @Schema(description = "End, in UTC.") Instant endsAt,
        @Schema(description = "Where.") String place,
        @Schema(description = "Who speaks for each party.") List<Present> present,
        @Schema(description = "What it is about.") List<PublishedReport> reports,

        @Schema(description = "What was agreed; absent before.") @Nullable
        String agreements) {

    @Schema(name = "TalkPartner", description = "Who speaks for a party.")
    record Present(
            @Schema(description = "Party.") @NotNull Party party,

            @Schema(description = "Role, not the name of a person.", examples = "beleidsadviseur jeugd")
            @NotBlank
            @Size(max = 200)
            String role) {}

    @Schema(description = "A report that monitoring published.")
    record PublishedReport(
            @Schema(description = "Id of the report, in monitoring.")
            UUID reportId,

            @Schema(description = "Kind.", examples = "MUNICIPALITY_MONTH")
            String kind,

            @Schema(description = "Period.", examples = "2026-04")
            String period,

            @Schema(description = "Version.") int version) {}
}
