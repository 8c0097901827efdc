package nl.tandem.local.demo;

import java.time.LocalDate;

/** An invented youth (jeugdige) with a test BSN. */
record Youth(String bsn, Municipality municipality, LocalDate birthDate, boolean boy) {
    @Override
    public String toString() {
        return "Youth[*]";
    }
}
