package nl.tandem.projects.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A pilot or experiment: what is expected, how it is measured, what came of it.")
record Experiment(
        @Schema(description = "Id of the experiment.") UUID experimentId,

        @Schema(description = "Project it is part of.") @Nullable
        UUID projectId,

        @Schema(description = "Name.") String name,

        @Schema(description = "CBS code of the municipality that tries it.")
        String municipality,

        @Schema(description = "What is expected (hypothese).")
        String hypothesis,

        @Schema(description = "How that is measured.") String measuredBy,
        @Schema(description = "How far it is.") State state,

        @Schema(description = "Whether it came out; absent before it is done.") @Nullable
        Outcome outcome,

        @Schema(description = "What came of it.") @Nullable String result,

        @Schema(description = "CBS codes of the municipalities that took it over.")
        List<String> reusedBy) {

    @Schema(name = "ExperimentState", description = "PLANNED: gepland. RUNNING: loopt. DONE: afgerond.")
    enum State {
        PLANNED,
        RUNNING,
        DONE
    }

    @Schema(name = "ExperimentOutcome", description = "CONFIRMED: bevestigd. REFUTED: weerlegd. OPEN: niet te zeggen.")
    enum Outcome {
        CONFIRMED,
        REFUTED,
        OPEN
    }
}
