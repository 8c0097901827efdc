package nl.tandem.monitoring.waiting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How long one waits for a kind of care at a location, as it was last reported.")
record WaitingTime(
        @Schema(description = "AGB code of the provider.") String providerCode,
        @Schema(description = "Location.") String location,

        @Schema(description = "Product category (JZ020).", examples = "45")
        String category,

        @Schema(description = "Weeks from request to intake (aanmeldwachttijd).")
        int weeksToIntake,

        @Schema(description = "Weeks from intake to start (behandelwachttijd).")
        int weeksToStart,

        @Schema(description = "Youths that wait.") int waiting,

        @Schema(
                description =
                        "Youths that wait and get lighter help meanwhile (overbruggingszorg); null when the provider"
                                + " does not register it.")
        @Nullable
        Integer bridged,

        @Schema(description = "Places that are free; below zero when more are taken.")
        int free,

        @Schema(description = "Monday of the week it was reported for.")
        LocalDate week,

        @Schema(description = "Whether it is more than five weeks old; ask the provider then.")
        boolean stale,

        @Schema(
                description =
                        "Whether it is longer than 4 weeks to intake or 10 to start, the agreed norm of mental health care"
                                + " (Treeknorm); there is no legal norm for youth care.")
        boolean beyondNorm) {}
