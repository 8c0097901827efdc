package nl.tandem.contracting.clientstop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StopInForceTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final StopInForce WHOLE = new StopInForce(new UUID(1, 1), ONE, null, StopCause.QUALITY);
    private static final StopInForce AMBULANT = new StopInForce(new UUID(1, 2), ONE, "45", StopCause.QUALITY);

    @Test
    void aStopOfAContractIsAboutAllItsProducts() {
        assertEquals(Optional.of(WHOLE), StopInForce.covering(List.of(WHOLE), List.of(ONE), "45"));
        assertEquals(Optional.of(WHOLE), StopInForce.covering(List.of(WHOLE), List.of(ONE), null));
        assertEquals(Optional.empty(), StopInForce.covering(List.of(WHOLE), List.of(OTHER), "45"));
    }

    @Test
    void aStopOfACategoryIsAboutThatOnly() {
        assertEquals(Optional.of(AMBULANT), StopInForce.covering(List.of(AMBULANT), List.of(ONE), "45"));
        assertEquals(Optional.empty(), StopInForce.covering(List.of(AMBULANT), List.of(ONE), "54"));
        assertEquals(Optional.empty(), StopInForce.covering(List.of(AMBULANT), List.of(ONE), null));
    }

    @Test
    void anotherContractWithRoomIsEnough() {
        assertEquals(Optional.empty(), StopInForce.covering(List.of(WHOLE), List.of(ONE, OTHER), "45"));
        StopInForce ofOther = new StopInForce(new UUID(1, 3), OTHER, "45", StopCause.NO_CAPACITY);
        assertEquals(Optional.of(ofOther), StopInForce.covering(List.of(WHOLE, ofOther), List.of(ONE, OTHER), "45"));
    }

    @Test
    void withoutAContractAStopOfAnyCounts() {
        assertEquals(Optional.of(AMBULANT), StopInForce.covering(List.of(AMBULANT), List.of(), "45"));
        assertEquals(Optional.empty(), StopInForce.covering(List.of(AMBULANT), List.of(), "54"));
        assertEquals(Optional.empty(), StopInForce.covering(List.of(), List.of(), "45"));
    }
}
