package nl.tandem.contracting.clientstop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ClientStop",
        description =
                "A stop on new clients (cliëntenstop) at a provider; it never stops crisis care nor care that runs.")
record ClientStopView(
        UUID clientStopId,

        @Schema(description = "The contract.") UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @Schema(description = "The product category (JZ020) that it is limited to.", examples = "45") @Nullable
        String category,

        StopCause cause,

        @Schema(description = "Why.") String reason,

        @Schema(description = "Where the minutes of the consultation are found.")
        String consultationReference,

        @Schema(description = "The day on which it was announced.")
        LocalDate announcedOn,

        @Schema(description = "The day on which it is to start.")
        LocalDate plannedStart,

        @Schema(description = "ANNOUNCED (aangekondigd), ACTIVE (actief) or LIFTED (opgeheven).")
        StopState state,

        @Schema(description = "The day on which the families were told; it does not start before that.") @Nullable
        LocalDate familiesInformedOn,

        @Schema(description = "First day.") @Nullable LocalDate startedOn,

        @Schema(description = "First day on which it holds no more.") @Nullable
        LocalDate liftedOn,

        @Schema(description = "All that happened, in order.")
        List<StopStep> steps) {

    static ClientStopView of(ClientStop stop, List<StopStep> steps) {
        return new ClientStopView(
                stop.clientStopId(),
                stop.contractId(),
                stop.providerCode(),
                stop.category(),
                stop.cause(),
                stop.reason(),
                stop.consultationReference(),
                stop.announcedOn(),
                stop.plannedStart(),
                stop.state(),
                stop.familiesInformedOn(),
                stop.startedOn(),
                stop.liftedOn(),
                steps);
    }
}
