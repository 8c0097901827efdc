package nl.tandem.contracting.talk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Attendee", description = "An organisation at a talk; persons are not named.")
record Attendee(
        @NotNull @Schema(description = "Who it is.") Party party,

        @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
        @Schema(description = "CBS code; for a municipality.", examples = "0505")
        @Nullable
        String municipality) {

    /** Those who may be at a talk. */
    enum Party {
        /** The service organisation of the region. */
        REGION,
        MUNICIPALITY,
        PROVIDER,
        /** The alderman who answers for youth care in the region (regionaal portefeuillehouder). */
        PORTFOLIO_HOLDER
    }
}
