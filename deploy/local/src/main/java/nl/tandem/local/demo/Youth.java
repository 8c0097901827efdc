package nl.tandem.local.demo;

import java.time.LocalDate;

/** An invented youth (jeugdige) with a test BSN. */
record Youth(String bsn, Municipality municipality, LocalDate birthDate, boolean boy) {
    /** Of age before all care of the demo region began. */
    boolean isOfAge() {
        return !birthDate.plusYears(18).isAfter(CareCalendar.YEAR_START.minusMonths(1));
    }

    @Override
    public String toString() {
        return "Youth[*]";
    }
}
