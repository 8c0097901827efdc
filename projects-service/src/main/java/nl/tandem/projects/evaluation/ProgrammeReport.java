package nl.tandem.projects.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An interim report or final evaluation of a programme.")
record ProgrammeReport(
        @Schema(description = "Id of the report.") UUID reportId,
        @Schema(description = "Id of the programme.") UUID programmeId,
        @Schema(description = "Which.") ProgrammeReportKind kind,

        @Schema(description = "Last day on which it is due.")
        LocalDate dueOn,

        @Schema(description = "Whether it is late and not published.")
        boolean overdue,

        @Schema(description = "Whether it is published, and so frozen.")
        boolean published,

        @Schema(description = "SHA-256 of the frozen content.") @Nullable
        String contentHash,

        @Schema(description = "What stands in it: of a draft as it is now.")
        Content content) {

    @Schema(name = "ProgrammeReportContent", description = "What stands in a report of a programme.")
    record Content(
            @Schema(description = "Title.") String title,
            @Schema(description = "Programme.") String programme,
            @Schema(description = "Its parts.") List<Section> sections,

            @Schema(description = "Its projects with what was decided on them.")
            List<ProjectLine> projects) {}

    @Schema(name = "ProgrammeReportSection", description = "A part of a report of a programme.")
    record Section(
            @Schema(description = "Which.") EvaluationPart part,
            @Schema(description = "As it is called.") String label,
            @Schema(description = "What is said.") String words) {}

    @Schema(name = "ProgrammeReportProject", description = "A project in a report of a programme.")
    record ProjectLine(
            @Schema(description = "Project.") String project,
            @Schema(description = "How far it is.") String state,

            @Schema(description = "Efforts that were achieved (Behaald).")
            long achieved,

            @Schema(description = "Efforts that go on (In behandeling).")
            long running,

            @Schema(description = "Efforts that were not achieved (Niet behaald).")
            long notAchieved,

            @Schema(description = "Efforts of which nothing was told (Onbekend).")
            long unknown,

            @Schema(description = "What was decided; empty as long as nothing was.")
            String verdict,

            @Schema(description = "Body that decided it.") String bodyCode,
            @Schema(description = "Why.") String motivation) {}
}
