package nl.tandem.contracting.branchteam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BranchTeam", description = "Who looks after a branch of providers (branchegericht team).")
record BranchTeam(
        UUID teamId,

        @Schema(description = "The branch.") String branch,

        @Schema(description = "First day.") LocalDate fromDay,

        List<Member> members,

        @Schema(description = "Until when it is to be evaluated.")
        LocalDate evaluationDueOn,

        @Schema(description = "When it was evaluated.") @Nullable
        LocalDate evaluatedOn,

        @Schema(description = "Where the evaluation is found.") @Nullable
        String evaluationReference,

        @Schema(description = "Whether the evaluation is late.")
        boolean evaluationOverdue) {

    @Schema(name = "BranchTeamMember", description = "A function in a team; persons are not named.")
    record Member(
            @NotBlank @Size(max = 100) @Schema(description = "What the member does.", examples = "contract manager")
            String function,

            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code; absent for a member of the service organisation.")
            @Nullable
            String municipality) {}

    @Schema(name = "NewBranchTeam", description = "Forms a team for a branch.")
    record New(
            @NotBlank @Size(max = 100) @Schema(description = "The branch.", examples = "jeugd-ggz")
            String branch,

            @NotNull @Schema(description = "First day.") LocalDate fromDay,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Member> members,

            @NotNull @Schema(description = "Until when it is to be evaluated.")
            LocalDate evaluationDueOn) {}

    @Schema(name = "BranchTeamEvaluation", description = "Tells that a team was evaluated.")
    record Evaluation(
            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate evaluatedOn,

            @NotBlank @Size(max = 200) @Schema(description = "Where it is found.")
            String evaluationReference) {}
}
