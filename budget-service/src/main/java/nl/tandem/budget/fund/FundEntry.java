package nl.tandem.budget.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went into or out of a fund.")
record FundEntry(
        @Schema(description = "Id.", readOnly = true) @Nullable
        UUID fundEntryId,

        @Schema(description = "Kind.") @NotNull Kind kind,

        @Schema(description = "Project, for a grant and its settlement.") @Nullable @Size(min = 1, max = 200)
        String project,

        @Schema(
                description =
                        "In euro cents: what a contribution brings, a grant or assignment takes, or a project gives back"
                                + " after its effect was looked at.")
        @NotNull
        @PositiveOrZero
        Long amountCents,

        @Schema(description = "What it is for, or which effect there was.") @NotBlank @Size(max = 1000)
        String description,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision) {

    @Schema(
            name = "FundEntryKind",
            description =
                    "CONTRIBUTION: inleg. GRANT: toekenning aan een project. SETTLED_GRANT: terugbetaling na verantwoording"
                            + " van het effect. ASSIGNMENT: aanvullende opdracht.")
    enum Kind {
        CONTRIBUTION,
        GRANT,
        SETTLED_GRANT,
        ASSIGNMENT;

        boolean takes() {
            return this == GRANT || this == ASSIGNMENT;
        }
    }
}
