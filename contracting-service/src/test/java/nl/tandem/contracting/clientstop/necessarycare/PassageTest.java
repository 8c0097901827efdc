package nl.tandem.contracting.clientstop.necessarycare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource({
        "false, 45, , NO_STOP, true",
        "false, 46, , NO_STOP, true",
        "false, 45, NOT_NECESSARY, NO_STOP, true",
        "true, 46, , CRISIS, true",
        "true, 46, NOT_NECESSARY, CRISIS, true",
        "true, 45, NECESSARY, NECESSARY, true",
        "true, , NECESSARY, NECESSARY, true",
        "true, 45, , WITHOUT_VERDICT, false",
        "true, , , WITHOUT_VERDICT, false",
        "true, 45, NOT_NECESSARY, NOT_NECESSARY, false"
    })
    void crisisCareAndNecessaryCarePassAStop(
            boolean underStop, @Nullable String category, @Nullable Verdict verdict, Passage passage, boolean free) {
        assertEquals(passage, Passage.of(underStop, category, verdict));
        assertEquals(free, passage.isFree());
    }
}
