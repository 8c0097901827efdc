package nl.tandem.contracting.adult;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many youths with running care had come of age.")
record AdultCount(
        @Schema(description = "CBS code of the municipality.")
        String municipality,

        @Schema(description = "First of a month.") LocalDate countedOn,

        @Schema(description = "Youths of 18 and older, from the month after their birthday.")
        int adults,

        @Schema(description = "All youths with running care on that day.")
        int youths) {}
