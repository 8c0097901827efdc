package nl.tandem.budget.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An order to the bank (betaalopdracht): one transfer per provider.")
record PaymentOrder(
        @Schema(description = "Id.") UUID paymentOrderId,

        @Schema(description = "Day of execution.") LocalDate executeOn,

        @Schema(description = "Total in euro cents.") long totalCents,

        @Schema(description = "SHA-256 of the file.") String hash) {}
