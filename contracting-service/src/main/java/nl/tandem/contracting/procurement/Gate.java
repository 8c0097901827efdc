package nl.tandem.contracting.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SuitabilityGate",
        description = "From when contracts are activated only with providers that were found suitable.")
record Gate(
        @NotNull @Schema(description = "Contracts that start on this day or later.")
        LocalDate contractsFrom,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {}
