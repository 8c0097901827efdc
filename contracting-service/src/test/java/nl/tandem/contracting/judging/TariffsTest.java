package nl.tandem.contracting.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalLong;
import nl.tandem.contracting.ijw.Eenheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffsTest {

    @ParameterizedTest
    @CsvSource({
        // hourly tariff, price of a minute: half a cent goes up
        "9500, 158",
        "8730, 146",
        "8729, 145",
        "8724, 145",
        "29, 0",
        "30, 1",
    })
    void theTariffOfAMinuteIsASixtiethOfTheHourRoundedHalfUp(long hour, long minute) {
        assertEquals(OptionalLong.of(minute), Tariffs.tariffPer(Eenheid.MINUUT, contract(Eenheid.UUR, hour)));
    }

    @ParameterizedTest
    @CsvSource({"9500, 480, 76000", "9500, 500, 79167", "9500, 440, 69667", "99999999, 99999999, 166666663333333"})
    void minutesAtAnHourlyTariffAreRoundedOnce(long hour, long minutes, long cents) {
        assertEquals(cents, Tariffs.amountForMinutes(hour, minutes));
    }

    @Test
    void aUnitThatTheContractDoesNotPriceHasNoTariff() {
        assertEquals(OptionalLong.of(158), Tariffs.tariffPer(Eenheid.MINUUT, contract(Eenheid.MINUUT, 158)));
        assertEquals(OptionalLong.empty(), Tariffs.tariffPer(Eenheid.UUR, contract(Eenheid.MINUUT, 158)));
        assertEquals(OptionalLong.empty(), Tariffs.tariffPer(Eenheid.ETMAAL, contract(Eenheid.UUR, 9500)));
    }

    private static ContractLine contract(Eenheid unit, long tariffCents) {
        return new ContractLine(
                Situation.CONTRACT, "45", "45A48", unit, tariffCents, LocalDate.parse("2026-01-01"), null);
    }
}
