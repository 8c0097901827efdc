package nl.tandem.contracting.accessteam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AccessTeamForm", description = "How a municipality has its access team (toegangsteam) in a year.")
record AccessTeamForm(
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
        @Schema(description = "CBS code.", examples = "0505")
        String municipality,

        @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2023")
        Integer year,

        @NotBlank @Size(max = 200) @Schema(description = "The organisation that has the team.")
        String organisation,

        @NotNull @Schema(description = "In what form.") Form form,

        @Schema(description = "First day of the agreement on services (dienstverleningsovereenkomst).") @Nullable
        LocalDate agreementFrom,

        @Schema(description = "Last day of the agreement on services.") @Nullable
        LocalDate agreementUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    /** In what form a municipality has its access team. */
    enum Form {
        /** One contract of the region, until 2021. */
        REGIONAL_CONTRACT,
        /** Begrotingssubsidie, in 2022. */
        BUDGET_SUBSIDY,
        /** Aanbesteden. */
        TENDER,
        /** Inbesteden. */
        IN_HOUSE,
        SUBSIDY
    }

    void requireFits() {
        List<InputError> errors = new ArrayList<>();
        LocalDate from = agreementFrom;
        LocalDate until = agreementUntil;
        if ((from == null) != (until == null)) {
            errors.add(InputError.body("/agreementUntil", "Give both days of the agreement, or none."));
        } else if (from != null && until != null && !until.isAfter(from)) {
            errors.add(InputError.body("/agreementUntil", "Give a day after agreementFrom."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
