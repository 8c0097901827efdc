package nl.tandem.contracting.transformation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TransformationLine", description = "Something that is to change.")
record PlanLine(
        @NotBlank @Size(max = 200) @Schema(description = "What it is for (transformatiedoel).")
        String goal,

        @NotBlank @Size(max = 2000) @Schema(description = "What is done.")
        String action,

        @NotNull
        @Pattern(regexp = "^[0-9]{4}-Q[1-4]$", message = "A quarter is a year and Q1 to Q4.")
        @Schema(description = "When it is to be done.", examples = "2027-Q2")
        String quarter) {}
