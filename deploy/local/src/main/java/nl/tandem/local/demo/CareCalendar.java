package nl.tandem.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days on which things happen in the demo region. */
final class CareCalendar {

    static final int CARE_YEAR = 2026;
    static final LocalDate YEAR_START = LocalDate.of(CARE_YEAR, 1, 1);
    static final LocalDate YEAR_END = LocalDate.of(CARE_YEAR, 12, 31);

    /** The one month that every provider declares. */
    static final YearMonth DECLARED_MONTH = YearMonth.of(CARE_YEAR, 4);

    private CareCalendar() {}
}
