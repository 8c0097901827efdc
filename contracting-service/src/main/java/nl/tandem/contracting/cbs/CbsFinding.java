package nl.tandem.contracting.cbs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A delivery that does not go along, and what to do about it.")
record CbsFinding(
        @Schema(description = "Id of the delivery; absent when several make one record.") @Nullable
        UUID deliveryId,

        @Schema(description = "First day.") LocalDate startDate,

        @Schema(description = "Fixed code.", examples = "referrer-unknown")
        String code,

        @Schema(description = "What to do.") String detail) {}
