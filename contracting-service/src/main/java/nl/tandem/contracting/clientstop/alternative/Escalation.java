package nl.tandem.contracting.clientstop.alternative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "BoardEscalation",
        description =
                "No other provider has the care: the board (algemeen bestuur) decides whether there is money for more.")
record Escalation(
        UUID escalationId,

        @Schema(description = "AGB code of the provider under a stop.", examples = "12345678")
        String providerCode,

        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @Schema(description = "Product code, if one was asked for.") @Nullable
        String code,

        LocalDate fromDay,

        LocalDate untilDay,

        LocalDate openedOn,

        @Schema(description = "Absent until the board decided.") @Nullable
        BoardAnswer answer,

        @Schema(description = "With GRANTED, in euro cents.") @Nullable
        Long grantedCents,

        @Nullable String decisionReference,

        @Nullable LocalDate decidedOn) {}
