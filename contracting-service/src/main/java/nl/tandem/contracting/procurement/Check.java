package nl.tandem.contracting.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuitabilityCheck", description = "Whether an applicant meets a requirement, and where that is seen.")
record Check(
        @NotBlank @Size(max = 20) @Schema(description = "Code of the requirement.", examples = "SKJ")
        String requirement,

        @NotNull @Schema(description = "Whether it is met.") Boolean met,

        @NotBlank @Size(max = 200) @Schema(description = "Where that is seen.")
        String evidence) {

    /** Every requirement is met; one that was not checked is not. */
    static boolean qualify(List<Requirement> requirements, List<Check> checks) {
        Set<String> met =
                checks.stream().filter(Check::met).map(Check::requirement).collect(Collectors.toSet());
        return requirements.stream().map(Requirement::code).allMatch(met::contains);
    }

    @Schema(name = "SuitabilityRequirement", description = "What an applicant must meet (geschiktheidseis).")
    record Requirement(
            @NotBlank @Size(max = 20) @Schema(description = "Its code.", examples = "SKJ")
            String code,

            @NotBlank @Size(max = 500) @Schema(description = "What it asks.")
            String text) {}
}
