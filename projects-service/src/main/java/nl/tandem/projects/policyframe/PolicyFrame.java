package nl.tandem.projects.policyframe;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A frame of policy that was adopted (beleidskader), or the policy plan of four years (beleidsplan).")
record PolicyFrame(
        @Schema(description = "Code.", examples = "A") @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}")
        String code,

        @Schema(description = "Name.") @NotNull @Size(min = 1, max = 300)
        String name,

        @Schema(description = "Body that adopted it.", examples = "AB") @NotNull
        String bodyCode,

        @Schema(description = "When.") @NotNull LocalDate decidedOn,

        @Schema(description = "First year for which it holds.") @NotNull @Min(2015) @Max(2100)
        Integer fromYear,

        @Schema(description = "Last year for which it holds; a policy plan (BELEIDSPLAN) holds for four years.")
        @NotNull
        @Min(2015)
        @Max(2100)
        Integer untilYear) {}
