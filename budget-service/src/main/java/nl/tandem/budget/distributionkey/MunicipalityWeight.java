package nl.tandem.budget.distributionkey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The weight of one municipality (gemeente) in a distribution key.")
record MunicipalityWeight(
        @Schema(description = "Municipality code (CBS gemeentecode): four digits, without GM.", examples = "0505")
        @NotNull
        @Pattern(regexp = "\\d{4}", message = "Must be four digits, such as 0505.")
        String municipality,

        @Schema(
                description =
                        "Weight (gewicht): the exact whole number behind the key, such as euros of the circular or"
                                + " basis points; a municipality's share is its weight over the sum of the weights.",
                examples = "3255")
        @NotNull
        @Positive
        Long weight) {}
