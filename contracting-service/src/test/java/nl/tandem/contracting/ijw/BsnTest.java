package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"999900006", "999900018", "999996770", "999996782", "999996794"})
    void aNumberWithTheRightSumPasses(String value) {
        assertTrue(new Bsn(value).passesElevenTest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "999900007", "000000000"})
    void aNumberWithAnotherSumAndAllZerosFail(String value) {
        assertFalse(new Bsn(value).passesElevenTest());
    }
}
