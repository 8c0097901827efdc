package nl.tandem.monitoring.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import nl.tandem.monitoring.indicator.Catalogue;
import nl.tandem.monitoring.indicator.IndicatorCode;
import nl.tandem.monitoring.measurement.Figure;
import nl.tandem.monitoring.measurement.Measured;
import org.junit.jupiter.api.Test;

/** What of a figure may leave on paper. */
class ProtectionTest {

    @Test
    void countsUnderEightAreHiddenAndOthersRoundedToFive() {
        assertEquals(".", shown(IndicatorCode.YOUTHS_IN_CARE, 7, 1));
        assertEquals("10", shown(IndicatorCode.YOUTHS_IN_CARE, 8, 1));
        assertEquals("1.235", shown(IndicatorCode.YOUTHS_IN_CARE, 1_233, 1));
        assertEquals(".", shown(IndicatorCode.YOUTHS_IN_CARE, 0, 1));
    }

    /** 31 of 102 ended by the client: 30 of 100. */
    @Test
    void aShareIsMadeOfRoundedCounts() {
        assertEquals("30,00 %", shown(IndicatorCode.DROPOUT, 31, 102));
        assertEquals(".", shown(IndicatorCode.DROPOUT, 7, 102));
        assertEquals(".", shown(IndicatorCode.CLIENT_RATING, 50, 7));
        assertEquals("–", shown(IndicatorCode.DROPOUT, 0, 0));
    }

    @Test
    void anAmountIsShownAsItIsWhereEnoughYouthsStandBehindIt() {
        assertEquals("12.345,67", amount(1_234_567, 8));
        assertEquals(".", amount(1_234_567, 7));
    }

    private static String amount(long cents, long youths) {
        return Protection.of(
                        Catalogue.get(IndicatorCode.CARE_COST),
                        measured(IndicatorCode.CARE_COST, cents, 1),
                        measured(IndicatorCode.YOUTHS_IN_CARE, youths, 1))
                .text();
    }

    private static String shown(IndicatorCode code, long numerator, long denominator) {
        return Protection.of(Catalogue.get(code), measured(code, numerator, denominator), null)
                .text();
    }

    private static Measured measured(IndicatorCode code, long numerator, long denominator) {
        return new Measured(
                code,
                "2026",
                "",
                "",
                numerator,
                denominator,
                new Figure(numerator, denominator).value(Catalogue.get(code).unit()),
                Instant.EPOCH);
    }
}
