package nl.tandem.contracting.lumpsum;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LumpSumTerm", description = "What a lump sum is from an instalment on.")
record Term(
        @NotNull @Min(1) @Max(12) @Schema(description = "The instalment from which it holds; the first one is 1.")
        Integer fromInstalment,

        @NotNull @Min(0) @Max(999_999_999_999L) @Schema(description = "Amount of the whole year, in euro cents.")
        Long yearCents,

        @NotNull @Min(0) @Schema(description = "Fewest clients that it is for.")
        Integer fewestClients,

        @NotNull @Min(0) @Schema(description = "Most clients that it is for.")
        Integer mostClients,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    boolean holds(int clients) {
        return clients >= fewestClients && clients <= mostClients;
    }

    void requireOrder(String at) {
        if (mostClients < fewestClients) {
            throw Problem.invalidInput(List.of(InputError.body(at + "/mostClients", "Give at least fewestClients.")));
        }
    }
}
