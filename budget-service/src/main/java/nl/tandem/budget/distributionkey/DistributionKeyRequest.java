package nl.tandem.budget.distributionkey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @Schema(description = "One weight for each municipality that takes part.")
        @NotEmpty
        @Size(max = 500)
        @EachMunicipalityOnce
        List<@NotNull @Valid MunicipalityWeight> weights) {}
