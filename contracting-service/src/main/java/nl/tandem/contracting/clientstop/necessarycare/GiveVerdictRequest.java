package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.tandem.contracting.clientstop.ImpersonalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GiveVerdict", description = "What the expert team (expertiseteam) finds, case by case.")
record GiveVerdictRequest(
        @NotNull Verdict verdict,

        @Schema(description = "The last day on which care may begin by it; open when absent.") @Nullable
        LocalDate validUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Where the verdict is found.")
        String verdictReference,

        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
        @Schema(description = "Why; no personal data.")
        String reason) {}
