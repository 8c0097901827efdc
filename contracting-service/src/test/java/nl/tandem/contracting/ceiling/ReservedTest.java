package nl.tandem.contracting.ceiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReservedTest {

    @Test
    void whatIsUsedIsNoLongerKeptFree() {
        assertEquals(List.of(70L), keptFree(new Reserved(100, 30)));
        assertEquals(List.of(0L), keptFree(new Reserved(100, 130)));
    }

    @Test
    void whatIsUsedUnderAnotherContractOrInAnotherYearComesOutOfTheRest() {
        assertEquals(List.of(70L, 0L), keptFree(new Reserved(100, 0), new Reserved(0, 30)));
        assertEquals(List.of(0L, 80L), keptFree(new Reserved(100, 120), new Reserved(100, 0)));
        assertEquals(List.of(0L, 60L, 0L), keptFree(new Reserved(20, 0), new Reserved(100, 20), new Reserved(0, 40)));
    }

    @Test
    void neverIsLessThanNothingKeptFree() {
        assertEquals(List.of(0L, 0L), keptFree(new Reserved(100, 0), new Reserved(0, 500)));
    }

    @Test
    void withinEachReservationTheyDoNotTouchEachOther() {
        assertEquals(List.of(70L, 100L), keptFree(new Reserved(100, 30), new Reserved(100, 0)));
    }

    private static List<Long> keptFree(Reserved... reserved) {
        TreeMap<Integer, Reserved> inOrder = new TreeMap<>();
        for (Reserved one : reserved) {
            inOrder.put(inOrder.size(), one);
        }
        Map<Integer, Long> keptFree = Reserved.keptFree(inOrder);
        return List.copyOf(keptFree.values());
    }
}
