package nl.tandem.projects.effort;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EffortPair",
        description = "Two officials of different municipalities who carry a sub-topic together (trekker en steun).")
record Pair(
        @Schema(description = "Who pulls it (trekker).") @NotNull @Valid
        Official lead,

        @Schema(description = "Who supports (steun).") @NotNull @Valid
        Official support) {

    @Schema(name = "OfficialOfMunicipality", description = "An official, by role.")
    record Official(
            @Schema(description = "CBS code of the municipality.", examples = "0505")
            @NotNull
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            String municipality,

            @Schema(description = "Role, not the name of a person.") @NotBlank @Size(max = 200)
            String role) {}
}
