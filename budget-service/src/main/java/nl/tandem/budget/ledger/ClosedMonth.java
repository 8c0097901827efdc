package nl.tandem.budget.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A month in whose books nothing is entered any more (afgesloten boekmaand).")
record ClosedMonth(
        @Schema(description = "First day of the month.") @NotNull
        LocalDate month) {}
