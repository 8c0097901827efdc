package nl.tandem.contracting.ijw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth.
 *
 * @param datumGebruik how much of the date is unknown: 1 the day, 2 day and month, 3 all
 */
public record Geboortedatum(LocalDate datum, @Nullable String datumGebruik) {

    private static final int OLDEST_YEARS = 120;
    private static final int ADULT_YEARS = 18;

    /** TR002: longer ago than people live, and not because it is unknown. */
    public boolean isTooLongAgo(LocalDate dagtekening) {
        return !isUnknown() && datum.isBefore(dagtekening.minusYears(OLDEST_YEARS));
    }

    /** CS139: has ones for what is unknown. */
    public boolean hasOnesForUnknown() {
        return datum.equals(withOnes());
    }

    /** The month of the eighteenth birthday; empty when the month of birth is not known. */
    public Optional<YearMonth> comesOfAge() {
        boolean monthKnown = datumGebruik == null || "0".equals(datumGebruik) || "1".equals(datumGebruik);
        return monthKnown ? Optional.of(YearMonth.from(datum).plusYears(ADULT_YEARS)) : Optional.empty();
    }

    private boolean isUnknown() {
        return "3".equals(datumGebruik) && hasOnesForUnknown();
    }

    private LocalDate withOnes() {
        return switch (Objects.requireNonNullElse(datumGebruik, "")) {
            case "1" -> datum.withDayOfMonth(1);
            case "2" -> datum.withDayOfYear(1);
            case "3" -> LocalDate.of(1900, 1, 1);
            default -> datum;
        };
    }

    @Override
    public String toString() {
        return "Geboortedatum[*]";
    }
}
