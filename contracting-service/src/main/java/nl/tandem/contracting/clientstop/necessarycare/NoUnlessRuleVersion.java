package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NoUnlessRuleVersion",
        description = "What the no-unless rule (nee-tenzijregeling) becomes from a day on.")
record NoUnlessRuleVersion(
        @NotNull @Schema(description = "The first day on which it holds.")
        LocalDate validFrom,

        @NotNull @Schema(description = "Of a municipality: the rule of the region holds again from that day on.")
        Boolean returnsToRegional,

        @NotNull @Min(0) @Max(20) @Schema(description = "How many other providers must have been asked at least.")
        Integer minimumAlternatives,

        @NotNull
        @Schema(
                description = "Whether a JW315 of a provider under a stop is refused with a JW319 on behalf of the"
                        + " municipality; the decision gives the mandate for it.")
        Boolean refusesRequests,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference,

        @NotBlank @Size(max = 4000) @Schema(description = "What the rule says.")
        String explanation) {}
