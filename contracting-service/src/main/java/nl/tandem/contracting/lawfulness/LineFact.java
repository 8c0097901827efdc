package nl.tandem.contracting.lawfulness;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A judged line and what else is known about it.
 *
 * @param clientId absent when the client is not known
 */
public record LineFact(
        UUID lineId,
        String provider,
        String municipality,
        @Nullable UUID clientId,
        @Nullable String pseudonym,
        Care care,
        Judged judged,
        Around around) {

    /** What was declared; a month at most. */
    public record Care(String category, String unit, long volume, long amountCents, LocalDate from, LocalDate until) {}

    /** What became of it. */
    public record Judged(boolean approved, boolean credit, boolean credited, Set<String> codes, LocalDate on) {}

    /**
     * What the rest of the records say.
     *
     * @param stoppedOn last day of the care by the stop of its provider
     * @param diedOn the day of death as a provider or a municipality reported it
     * @param contractEnds last day of the contract
     * @param adultSince first day of the first month in which the youth is 18 all month
     * @param firstCareOn first day of the first care that any municipality of the region allocated
     * @param workingDays working days in the period
     */
    public record Around(
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate diedOn,
            @Nullable LocalDate contractEnds,
            @Nullable LocalDate adultSince,
            @Nullable LocalDate firstCareOn,
            int workingDays) {}

    /** Money that was paid and stays paid. */
    boolean isPaid() {
        return judged.approved() && !judged.credit() && !judged.credited();
    }

    /** Of care that is counted in time; none for days and nights, for pieces and for euros. */
    long minutes() {
        return switch (care.unit()) {
            case "01" -> care.volume();
            case "04" -> 60 * care.volume();
            case "16" -> 240 * care.volume();
            default -> 0;
        };
    }

    /** Days and nights of residence (etmalen). */
    long nights() {
        return "14".equals(care.unit()) ? care.volume() : 0;
    }

    boolean overlaps(LineFact other) {
        return !care.from().isAfter(other.care.until()) && !other.care.from().isAfter(care.until());
    }
}
