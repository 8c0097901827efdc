package nl.tandem.budget.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.participation.MunicipalityAmount;
import nl.tandem.kit.problem.InputError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Cost that no declaration line brings: a lump sum or a correction. Either the parts of the municipalities,"
                        + " or an amount and the key that divides it.")
record LedgerEntryRequest(
        @Schema(description = "LUMP_SUM or CORRECTION; the other kinds are posted from events.") @NotNull
        EntryKind kind,

        @Schema(description = "Reference; it posts once.", examples = "lumpsum-2026-03") @NotBlank @Size(max = 100)
        String reference,

        @Schema(description = "What it is for, without anything about a person.") @NotBlank @Size(max = 500)
        String description,

        @Schema(description = "Product category (productcategorie, JZ020).")
        @NotNull
        @Pattern(regexp = "\\d{2}", message = "Must be two digits, such as 45.")
        String category,

        @Schema(description = "First day of the month of care (zorgmaand).") @NotNull
        LocalDate careMonth,

        @Schema(description = "Day of booking; today when absent. Its month must not be closed.") @Nullable
        LocalDate bookedOn,

        @Schema(description = "The parts.") @Nullable @Size(max = 500)
        List<@NotNull @Valid MunicipalityAmount> parts,

        @Schema(description = "Amount to divide, in euro cents.") @Nullable
        Long amountCents,

        @Schema(description = "Distribution key (verdeelsleutel) that divides it.") @Nullable
        UUID distributionKeyId) {

    List<InputError> errors() {
        List<InputError> errors = new ArrayList<>();
        if (kind != EntryKind.LUMP_SUM && kind != EntryKind.CORRECTION) {
            errors.add(InputError.body("/kind", "Must be LUMP_SUM or CORRECTION; the others are posted from events."));
        }
        if (careMonth.getDayOfMonth() != 1) {
            errors.add(InputError.body("/careMonth", "Must be the first day of a month."));
        }
        boolean hasParts = parts != null && !parts.isEmpty();
        boolean isDivided = amountCents != null && distributionKeyId != null;
        if (hasParts == isDivided || (amountCents == null) != (distributionKeyId == null)) {
            errors.add(InputError.body("/parts", "Give either the parts, or an amount and a distribution key."));
        }
        return errors;
    }
}
