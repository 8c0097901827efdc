package nl.tandem.contracting.procurement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Newcomers", description = "Providers that were admitted for the first time.")
record Newcomers(
        @Schema(description = "First day.") LocalDate from,

        @Schema(description = "Last day.") LocalDate until,

        @Schema(description = "How many.") int providers) {}
