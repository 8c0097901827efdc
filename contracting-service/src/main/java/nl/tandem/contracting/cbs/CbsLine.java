package nl.tandem.contracting.cbs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bsn;

/** A line of the file, without who it is about. */
record CbsLine(UUID clientId, String start, String form, String referrer, String crisis, String end, String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String YES = "01";
    private static final String NO = "02";

    /** What ended after the period still ran in it. */
    static CbsLine of(Spell spell, CbsPeriod period, String reason) {
        LocalDate end = spell.end();
        boolean hasEnded = end != null && !end.isAfter(period.until());
        boolean isHelp = spell.form().delivery() == CbsDelivery.YOUTH_HELP;
        return new CbsLine(
                spell.clientId(),
                DAY.format(spell.start()),
                spell.form().code(),
                isHelp && spell.referrer() != null ? spell.referrer() : "",
                isHelp ? (spell.crisis() ? YES : NO) : "",
                hasEnded ? DAY.format(Objects.requireNonNull(end)) : "",
                hasEnded ? reason : "");
    }

    String text(Bsn bsn) {
        return String.join(";", bsn.value(), start, form, referrer, crisis, end, reason);
    }
}
