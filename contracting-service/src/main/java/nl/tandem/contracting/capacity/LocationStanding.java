package nl.tandem.contracting.capacity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LocationStanding", description = "How a location stands by its latest report.")
record LocationStanding(
        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The location.") String location,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "Monday of the week of the report.")
        LocalDate week,

        @Schema(description = "How many places there are.") int places,

        @Schema(description = "How many are free; never less than none.")
        int free,

        @Schema(
                description =
                        "How many are free in four weeks, as it is planned; negative when more come than there is room.")
        int freeInFourWeeks,

        @Schema(description = "How many wait.") int waiting,

        @Schema(
                description =
                        "How many of those who wait get lighter help meanwhile (overbruggingszorg); null when it is not"
                                + " registered.")
        @Nullable
        Integer bridged,

        @Schema(description = "Weeks from application to intake.")
        int weeksToIntake,

        @Schema(description = "Weeks from intake to start.") int weeksToStart,

        @Schema(description = "Whether it is longer to wait than the norm.")
        boolean normBroken,

        @Schema(description = "Where waiting times are published.") @Nullable
        String publishedAt) {}
