package nl.tandem.monitoring.fact;

/** A care year or a care month; as text {@code 2026} or {@code 2026-04}. */
public record Period(int careYear, int firstMonth, int lastMonth) {

    /** What a period looks like as text. */
    public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

    public static Period year(int careYear) {
        return new Period(careYear, 1, 12);
    }

    public static Period month(int careYear, int careMonth) {
        return new Period(careYear, careMonth, careMonth);
    }

    @Override
    public String toString() {
        return firstMonth == lastMonth ? "%04d-%02d".formatted(careYear, firstMonth) : "%04d".formatted(careYear);
    }
}
