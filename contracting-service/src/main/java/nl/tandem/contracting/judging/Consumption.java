package nl.tandem.contracting.judging;

import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Jw323.Prestatie;

/**
 * What has been used of an allocation: approved debits minus approved credits.
 *
 * @param volume in the unit of the lines, with hours counted as minutes because both may occur on one allocation
 */
public record Consumption(long volume, long cents) {

    static final Consumption NONE = new Consumption(0, 0);
    private static final long MINUTES_PER_HOUR = 60;

    /** A volume such that hours and minutes can be added up and compared. */
    public static long comparable(long volume, Eenheid unit) {
        return unit == Eenheid.UUR ? Math.multiplyExact(volume, MINUTES_PER_HOUR) : volume;
    }

    Consumption plus(Prestatie line) {
        long lineVolume = comparable(line.geleverdVolume(), line.eenheid());
        return new Consumption(
                volume + (line.isCredit() ? -lineVolume : lineVolume),
                cents + line.ingediendBedrag().signedCents());
    }
}
