package nl.tandem.contracting.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that has to be done before a term (termijn) ends (werkvoorraaditem).")
record WorkItem(
        UUID workItemId,

        @Schema(description = "Which term it is.") Term kind,

        @Schema(description = "What it is about.") SubjectKind subjectKind,

        @Schema(
                description =
                        "Id of the message, request, allocation, delivery, declaration, provider or client stop that it is"
                                + " about.")
        UUID subjectId,

        @Schema(description = "CBS code of the municipality (gemeente).", examples = "0505")
        String municipality,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "Who has to act.") Responsible responsible,

        @Schema(
                description = "The day from which the term counts; of a declaration that is missing, the last day of"
                        + " its month.")
        LocalDate countsFrom,

        @Schema(description = "The last day on which it is in time (uiterste datum).")
        LocalDate dueDate,

        @Schema(
                description = "OPEN: to be done; OVERDUE: to be done and too late, as found by a check that runs every"
                        + " quarter of an hour unless set otherwise; DONE: done, or not needed any more.")
        WorkItemState state,

        Instant openedAt,

        @Schema(description = "When it was found too late; absent when it was not.") @Nullable
        Instant overdueAt,

        @Schema(description = "When it was done; absent before.") @Nullable
        Instant doneAt) {}
