package nl.tandem.contracting.declaration;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MissingDeclaration", description = "A month with allocated care of which nothing is declared.")
record MissingDeclaration(
        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "First day of the month.") LocalDate month,

        @Schema(description = "How many allocations held in the month.")
        long allocations) {}
