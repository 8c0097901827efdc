package nl.tandem.contracting.indexation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TariffIndex", description = "The index of tariffs of a year, as it was published (indexatie).")
record TariffIndex(
        UUID indexId,

        @Schema(description = "The year.") int year,

        @Schema(description = "Which publication it is.") String publication,

        @Schema(description = "When it was published.") LocalDate publishedOn,

        IndexParameters parameters,

        @Schema(description = "By how much tariffs grow, in percent.", examples = "4.96")
        BigDecimal percent) {}
