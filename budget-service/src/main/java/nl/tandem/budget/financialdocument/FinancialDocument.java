package nl.tandem.budget.financialdocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.budget.figures.Totals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A document of planning and control.")
public record FinancialDocument(
        @Schema(description = "Id of the document.") UUID documentId,

        @Schema(description = "Kind.") DocumentKind kind,

        @Schema(description = "The year it is about.") int year,

        @Schema(description = "Title.") String title,

        @Schema(description = "When a frame holds after the colleges adopt it.") @Nullable
        AdoptionRule adoptionRule,

        @Schema(description = "Newest version, from 1.") int version,

        @Schema(description = "SHA-256 of what the newest version says.")
        String hash,

        @Schema(description = "Whether it was adopted or published, so that this version stays as it is.")
        boolean frozen,

        @Schema(description = "Whether it holds: adopted, and, where colleges have to, by them too.")
        boolean inForce,

        @Schema(description = "What the newest version says.")
        DocumentContent content,

        @Schema(description = "What its figures add up to, by column.")
        List<Totals> totals,

        @Schema(description = "Printed sums that its posts do not add up to.")
        List<Totals.Difference> differences,

        @Schema(description = "The steps that were taken.") List<StepTaken> steps,

        @Schema(description = "The steps that may come now.")
        List<DocumentStep> nextSteps,

        @Schema(description = "CBS codes of colleges that adopted it.")
        List<String> adoptedBy) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DocumentStepTaken", description = "A step that was taken.")
    public record StepTaken(
            @Schema(description = "Which step.") DocumentStep step,

            @Schema(description = "The version it was taken on.")
            int version,

            @Schema(description = "Who took it.") DocumentBody body,

            @Schema(description = "When.") LocalDate takenOn,

            @Schema(description = "Decision (besluit) or letter.")
            String decision,

            @Schema(description = "What is late about it by law, if anything.") @Nullable
            String finding) {}

    Optional<StepTaken> step(DocumentStep step) {
        return steps.stream().filter(taken -> taken.step() == step).findFirst();
    }

    /** What is published is final; what was adopted changes by an amendment only. */
    boolean isFinal() {
        return step(DocumentStep.PUBLISH).isPresent() || (frozen && !kind.isAmendable());
    }
}
