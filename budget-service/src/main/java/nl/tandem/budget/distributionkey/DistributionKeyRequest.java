package nl.tandem.budget.distributionkey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A distribution key (verdeelsleutel) to store.")
record DistributionKeyRequest(
        @Schema(
                description = "Name (naam); with the vintage it is unique in the region.",
                examples = "Jeugdhulp regionaal")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description = "Vintage (jaargang): of which circular or year the weights are.",
                examples = "meicirculaire 2021")
        @NotBlank
        @Size(max = 200)
        String vintage,

        @Schema(description = "Source (bron): where the weights come from.", examples = "Begroting 2023, § 3.3")
        @NotBlank
        @Size(max = 1000)
        String source,

        @Schema(
                description = "Decision (besluit): who decided on this key, and when.",
                examples = "Algemeen bestuur, 7 juli 2022")
        @NotBlank
        @Size(max = 1000)
        String decision,

        @Schema(description = "First day on which the key holds (geldig vanaf).") @NotNull
        LocalDate validFrom,

        @Schema(
                description = "Code of the product group (productgroep) whose participants divide by it; absent for all"
                        + " municipalities.")
        @Nullable
        @Size(min = 1, max = 50)
        String productGroup,

        @Schema(description = "One weight for each municipality that takes part.")
        @NotEmpty
        @Size(max = 500)
        @EachMunicipalityOnce
        List<@NotNull @Valid MunicipalityWeight> weights) {

    /** A key gives a weight to everyone who takes part, and to nobody else. */
    void requireCovers(Set<String> participants) {
        if (participants.isEmpty()) {
            return;
        }
        List<InputError> errors = new ArrayList<>();
        Set<String> missing = new TreeSet<>(participants);
        for (int i = 0; i < weights.size(); i++) {
            String municipality = weights.get(i).municipality();
            missing.remove(municipality);
            if (!participants.contains(municipality)) {
                errors.add(InputError.body(
                        "/weights/%d/municipality".formatted(i),
                        "Municipality %s does not take part on %s.".formatted(municipality, validFrom)));
            }
        }
        if (!missing.isEmpty()) {
            errors.add(InputError.body(
                    "/weights",
                    "Participants without a weight: %s. Give each one a weight."
                            .formatted(String.join(", ", missing))));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
