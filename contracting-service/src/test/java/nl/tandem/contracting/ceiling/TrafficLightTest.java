package nl.tandem.contracting.ceiling;

import static nl.tandem.contracting.ceiling.TrafficLight.AMBER;
import static nl.tandem.contracting.ceiling.TrafficLight.GREEN;
import static nl.tandem.contracting.ceiling.TrafficLight.RED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficLightTest {

    private static final Thresholds USUAL = new Thresholds(90, 100);

    @ParameterizedTest
    @CsvSource({
        "40000000, 25000000, 6000000, GREEN",
        "40000000, 32000000, 0, GREEN",
        "40000000, 32000000, 1, AMBER",
        "50000000, 28000000, 2000000, AMBER",
        "50000000, 28000000, 2000001, RED",
        "50000000, 28000000, 2000100, RED"
    })
    void theLightFollowsWhatIsDeclaredReservedAndForeseen(
            long declared, long reserved, long foreseen, TrafficLight expected) {
        assertEquals(expected, TrafficLight.of(declared, reserved, foreseen, 80_000_000, USUAL));
    }

    @Test
    void theThresholdsAreASetting() {
        assertEquals(AMBER, TrafficLight.of(71, 0, 0, 100, new Thresholds(70, 80)));
        assertEquals(RED, TrafficLight.of(81, 0, 0, 100, new Thresholds(70, 80)));
    }

    @Test
    void aCeilingOfNothingIsFullAtTheFirstCent() {
        assertEquals(GREEN, TrafficLight.of(0, 0, 0, 0, USUAL));
        assertEquals(RED, TrafficLight.of(1, 0, 0, 0, USUAL));
    }

    @Test
    void theLargestAmountsDoNotOverflow() {
        assertEquals(RED, TrafficLight.of(Long.MAX_VALUE, Long.MAX_VALUE, 0, Long.MAX_VALUE, USUAL));
    }
}
