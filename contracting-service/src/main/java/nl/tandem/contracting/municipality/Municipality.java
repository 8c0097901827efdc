package nl.tandem.contracting.municipality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A municipality (gemeente) as the CBS lists it.")
record Municipality(
        @Schema(description = "CBS code of four digits.", examples = "0505")
        String code,

        @Schema(examples = "Dordrecht") String name,

        @Schema(description = "The youth-care region (jeugdregio).", examples = "Zuid-Holland Zuid")
        String regionName,

        @Schema(description = "First day on which the code is valid; absent when that is long ago.") @Nullable
        LocalDate validFrom,

        @Schema(description = "First day on which the code is not valid any more; absent while it is.") @Nullable
        LocalDate validTo,

        @Schema(description = "Codes of the municipalities that it was merged into.")
        List<String> successors) {

    boolean isValidOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || date.isBefore(validTo));
    }
}
