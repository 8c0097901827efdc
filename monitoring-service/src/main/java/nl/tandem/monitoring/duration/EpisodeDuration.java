package nl.tandem.monitoring.duration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EpisodeDuration", description = "How long care episodes take.")
record EpisodeDuration(
        @Schema(description = "Code of the municipality, provider or category; empty for all.", examples = "45")
        String slice,

        @Schema(description = "Episodes that ran on a day of the period; absent for small numbers.") @Nullable
        Long episodes,

        @Schema(description = "Those of them that ended in it; absent for small numbers.") @Nullable
        Long ended,

        @Schema(
                description =
                        "Mean of what ended, in tenths of days; too low while long care still runs. Absent when nothing ended.")
        @Nullable
        Long meanOfEndedTenths,

        @Schema(
                description =
                        "Days by which half of the episodes has ended, with those that still run (Kaplan-Meier); absent when less"
                                + " than half has.")
        @Nullable
        Long medianDays) {

    static EpisodeDuration of(String slice, List<KaplanMeier.Spell> spells) {
        List<KaplanMeier.Spell> over =
                spells.stream().filter(KaplanMeier.Spell::ended).toList();
        long days = over.stream().mapToLong(KaplanMeier.Spell::exit).sum();
        return new EpisodeDuration(
                slice,
                (long) spells.size(),
                (long) over.size(),
                over.isEmpty() ? null : (TENTHS * days + over.size() / 2) / over.size(),
                KaplanMeier.median(spells));
    }

    static EpisodeDuration hidden(String slice) {
        return new EpisodeDuration(slice, null, null, null, null);
    }

    private static final int TENTHS = 10;
}
