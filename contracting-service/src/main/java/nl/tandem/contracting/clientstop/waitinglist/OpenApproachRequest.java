package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenWaitingListApproach", description = "A waiting list that something is to be done about.")
record OpenApproachRequest(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "45")
        String category) {}
