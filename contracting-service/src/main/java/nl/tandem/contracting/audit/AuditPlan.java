package nl.tandem.contracting.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditPlan", description = "The control audits of a year, in their order (controleplan).")
record AuditPlan(
        @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2027")
        Integer year,

        @NotNull @Size(max = 50) List<@NotNull @Valid Planned> audits,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {

    private static final int FEWEST = 3;

    /** What an audit is about. */
    enum Subject {
        FILES,
        PROVIDER,
        BUSINESS_OPERATIONS,
        CARE_CONTENT
    }

    @Schema(name = "PlannedAudit", description = "A control audit.")
    record Planned(
            @NotNull @Schema(description = "What it is about.")
            Subject subject,

            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code, when it is about one provider.")
            @Nullable
            String providerCode,

            @NotNull
            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code of the municipality whose controller does it.", examples = "0505")
            String municipality,

            @NotNull @Schema(description = "Until when it is to be done.")
            LocalDate dueOn) {}

    /** At least three, and never the same controller twice in a row, also not after the last one of the year before. */
    void requireFits(@Nullable String lastOfYearBefore) {
        List<InputError> errors = new ArrayList<>();
        if (audits.size() < FEWEST) {
            errors.add(InputError.body("/audits", "A plan has at least three audits."));
        }
        String before = lastOfYearBefore;
        for (int i = 0; i < audits.size(); i++) {
            Planned audit = audits.get(i);
            if (Objects.equals(audit.municipality(), before)) {
                errors.add(InputError.body(
                        "/audits/%d/municipality".formatted(i), "Its controller did the audit before this one."));
            }
            if (audit.dueOn().getYear() != year) {
                errors.add(InputError.body("/audits/%d/dueOn".formatted(i), "Give a day in the year."));
            }
            before = audit.municipality();
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
