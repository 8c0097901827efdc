package nl.tandem.contracting.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CapacityReport",
        description = "How a location stands in a week (bezetting). No figure of a single person.")
record CapacityReport(
        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotBlank @Size(max = 100) @Schema(description = "The location.")
        String location,

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @NotNull @Schema(description = "A day in the week.") LocalDate week,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many places there are.")
        Integer places,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many are taken.")
        Integer occupied,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many youths come in the next four weeks.")
        Integer plannedIn,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many leave in the next four weeks.")
        Integer plannedOut,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many wait for their intake or treatment.")
        Integer waiting,

        @Min(0)
        @Max(100_000)
        @Schema(
                description =
                        "How many of those who wait get lighter help meanwhile (overbruggingszorg). Leave it out when"
                                + " it is not registered.")
        @Nullable
        Integer bridged,

        @NotNull
        @Min(0)
        @Max(520)
        @Schema(description = "Weeks from application to intake (aanmeldwachttijd), of those who began last.")
        Integer weeksToIntake,

        @NotNull
        @Min(0)
        @Max(520)
        @Schema(description = "Weeks from intake to start (behandelwachttijd), of those who began last.")
        Integer weeksToStart,

        @Size(max = 500)
        @Schema(description = "Address of the provider's own page where waiting times are published.")
        @Nullable
        String publishedAt) {

    /** Weeks begin on Monday. */
    LocalDate monday() {
        return week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    int free() {
        return Math.max(0, places - occupied);
    }

    void requireFits(LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if (monday().isAfter(today)) {
            errors.add(InputError.body("/week", "Give a day in a week that began."));
        }
        if (bridged != null && bridged > waiting) {
            errors.add(InputError.body("/bridged", "Give at most the number of those who wait."));
        }
        if (publishedAt != null && !publishedAt.startsWith("https://")) {
            errors.add(InputError.body("/publishedAt", "Give an address that begins with https://."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }
}
