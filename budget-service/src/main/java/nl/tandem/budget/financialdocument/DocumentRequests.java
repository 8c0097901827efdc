package nl.tandem.budget.financialdocument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.figures.PostMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be asked of documents. */
final class DocumentRequests {

    private DocumentRequests() {}

    @Schema(description = "A document to begin.")
    record NewDocument(
            @Schema(description = "Kind.") @NotNull DocumentKind kind,

            @Schema(description = "The year it is about.") @NotNull @Min(2015) @Max(2100)
            Integer year,

            @Schema(description = "Title, unique in the region.") @NotBlank @Size(max = 300)
            String title,

            @Schema(
                    description =
                            "For a financial frame in a centre arrangement (centrumregeling): when it holds after the"
                                    + " colleges adopt it.")
            @Nullable
            AdoptionRule adoptionRule,

            @Schema(description = "What the first version says.") @NotNull @Valid
            DocumentContent content) {}

    @Schema(description = "Another draft.")
    record NewVersion(
            @Schema(description = "What it says.") @NotNull @Valid
            DocumentContent content,

            @Schema(description = "Decision for another total than that of the version on total level, if it differs.")
            @Nullable
            @Size(min = 1, max = 1000)
            String decision) {}

    @Schema(description = "A step of a document.")
    record NewStep(
            @Schema(description = "Which step.") @NotNull DocumentStep step,

            @Schema(description = "Who took it.") @NotNull DocumentBody body,

            @Schema(description = "When; not after today.") @NotNull
            LocalDate takenOn,

            @Schema(description = "Decision (besluit) or letter.") @NotBlank @Size(max = 1000)
            String decision) {}

    @Schema(description = "An amendment (begrotingswijziging) of an adopted budget or frame.")
    record NewAmendment(
            @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
            String decision,

            @Schema(description = "When it was decided; not after today.") @NotNull
            LocalDate adoptedOn,

            @Schema(description = "When it was sent to the councils; needed when the cost goes up.") @Nullable
            LocalDate sentOn,

            @Schema(
                    description =
                            "Why no opinion was asked (vrijgestelde categorie), where the arrangement exempts it.")
            @Nullable
            @Size(min = 1, max = 1000)
            String exemption,

            @Schema(description = "The mutations (mutaties).") @NotEmpty @Size(max = 200)
            List<@NotNull @Valid Mutation> mutations) {}

    @Schema(description = "One mutation of a post.")
    record Mutation(
            @Schema(description = "Code of the post.") @NotBlank
            String post,

            @Schema(description = "Code of the column.") @NotBlank
            String column,

            @Schema(description = "More, or, negative, less, in euro cents.") @NotNull
            Long amountCents,

            @Schema(description = "Contract that the money is for.") @Nullable @Size(max = 100)
            String contractId) {}

    @Schema(description = "That a college adopted a frame.")
    record NewCollegeAdoption(
            @Schema(description = "CBS code of the municipality, four digits.")
            @NotNull
            @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
            String municipality,

            @Schema(description = "When; not after today.") @NotNull
            LocalDate adoptedOn,

            @Schema(description = "Decision (collegebesluit).") @NotBlank @Size(max = 1000)
            String decision) {}

    @Schema(description = "How the posts of an older document go over into this one.")
    record MappingRequest(
            @Schema(description = "The older document.") @NotNull
            UUID olderDocumentId,

            @Schema(description = "Its column.") @NotBlank String olderColumn,

            @Schema(description = "The column of this document.") @NotBlank
            String column,

            @Schema(description = "The rules.") @NotEmpty @Size(max = 1000)
            List<@NotNull @Valid PostMapping> rules) {}

    @Schema(description = "That the near-certain deviations of an interim report amend the budget.")
    record DeviationAmendment(
            @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
            String decision,

            @Schema(description = "When it was decided; not after today.") @NotNull
            LocalDate adoptedOn,

            @Schema(description = "When it was sent to the councils; needed when the cost goes up.") @Nullable
            LocalDate sentOn,

            @Schema(description = "Why no opinion was asked, where the arrangement exempts it.")
            @Nullable
            @Size(min = 1, max = 1000)
            String exemption) {}
}
