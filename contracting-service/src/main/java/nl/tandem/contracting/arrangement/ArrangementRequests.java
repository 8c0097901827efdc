package nl.tandem.contracting.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked about arrangements. */
final class ArrangementRequests {

    private ArrangementRequests() {}

    @Schema(name = "BuildingBlock", description = "A product of an arrangement (bouwsteen).")
    record Block(
            @NotNull
            @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
            @Schema(description = "Product category (JZ020).", examples = "45")
            String category,

            @NotNull
            @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
            @Schema(description = "Product code.", examples = "45A48")
            String code,

            @NotNull @Min(1) @Max(1_000_000) @Schema(description = "How much, in the unit of the contract.")
            Long volume) {}

    @Schema(
            name = "NewArrangement",
            description =
                    "Proposes building blocks with one plan, as youth, access team and provider made it. Name no persons.")
    record NewArrangement(
            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality that decides.", examples = "0505")
            String municipality,

            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider that the youth chose.", examples = "12345678")
            String providerCode,

            @NotBlank @Size(max = 50) @Schema(description = "What the municipality calls it.")
            String reference,

            @NotBlank @Size(max = 200) @Schema(description = "Where the one plan is found.")
            String planReference,

            @NotNull @Schema(description = "First day of the care.")
            LocalDate startDay,

            @NotNull @Size(min = 2, max = 20, message = "An arrangement has two products or more.")
            List<@NotNull @Valid Block> blocks) {}

    /** What the access team decides. */
    enum Decision {
        GRANTED,
        REFUSED
    }

    @Schema(name = "ArrangementDecision", description = "The access team decides on an arrangement.")
    record Decided(
            @NotNull @Schema(description = "What it decides.")
            Decision decision,

            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate decidedOn,

            @NotBlank @Size(max = 2000) @Schema(description = "Why. Name no persons.")
            String reason) {}
}
