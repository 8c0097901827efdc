package nl.tandem.contracting.clientstop;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientStopTest {

    private static final LocalDate ANNOUNCED_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);
    private static final ClientStop ANNOUNCED = new ClientStop(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "12345678",
            null,
            StopCause.CEILING_REACHED,
            "The ceiling is reached in April.",
            "V-1",
            ANNOUNCED_ON,
            PLANNED,
            StopState.ANNOUNCED,
            null,
            null,
            null);

    @ParameterizedTest
    @CsvSource({
        "CEILING_REACHED, 2026-03-03, true",
        "CEILING_REACHED, 2026-03-02, false",
        "QUALITY, 2026-03-03, true",
        "CONTRACT_ENDING, 2026-03-01, false",
        "NO_CAPACITY, 2026-03-15, false",
        "NO_CAPACITY, 2026-03-16, true"
    })
    void aProviderWithoutRoomTellsItFourteenDaysBefore(StopCause cause, LocalDate plannedStart, boolean inTime) {
        Executable announce = () -> ClientStop.requireNotice(cause, ANNOUNCED_ON, plannedStart);
        if (inTime) {
            assertDoesNotThrow(announce);
        } else {
            assertRefused("client-stop-too-soon", announce);
        }
    }

    @Test
    void thereIsNoStopWithoutNotice() {
        assertRefused("no-stop-without-notice", () -> ANNOUNCED.activated(PLANNED));
        assertRefused(
                "no-stop-without-notice", () -> ANNOUNCED.informed(PLANNED).activated(PLANNED));

        assertEquals(
                StopState.ACTIVE,
                ANNOUNCED.informed(PLANNED.minusDays(1)).activated(PLANNED).state());
    }

    @Test
    void itDoesNotStartBeforeThePlan() {
        ClientStop told = ANNOUNCED.informed(ANNOUNCED_ON);

        assertRefused("client-stop-before-plan", () -> told.activated(PLANNED.minusDays(1)));
        assertEquals(PLANNED.plusDays(3), told.activated(PLANNED.plusDays(3)).startedOn());
    }

    @Test
    void familiesAreNotToldBeforeTheAnnouncement() {
        assertRefused("notice-before-announcement", () -> ANNOUNCED.informed(ANNOUNCED_ON.minusDays(1)));
    }

    @Test
    void itStartsOnceAndEndsOnce() {
        ClientStop active = ANNOUNCED.informed(ANNOUNCED_ON).activated(PLANNED);
        assertRefused("client-stop-state", () -> active.activated(PLANNED));
        assertRefused("client-stop-state", () -> active.informed(PLANNED));
        assertRefused("client-stop-lifted-before-start", () -> active.lifted(PLANNED.minusDays(1)));

        ClientStop lifted = active.lifted(PLANNED);
        assertEquals(StopState.LIFTED, lifted.state());
        assertRefused("client-stop-state", () -> lifted.lifted(PLANNED));
        assertRefused("client-stop-state", () -> lifted.activated(PLANNED));
    }

    @Test
    void whatIsOnlyAnnouncedCanBeTakenBack() {
        ClientStop takenBack = ANNOUNCED.lifted(ANNOUNCED_ON);

        assertEquals(StopState.LIFTED, takenBack.state());
        assertEquals(null, takenBack.startedOn());
    }

    private static void assertRefused(String rule, Executable act) {
        assertEquals(rule, assertThrows(Problem.class, act).slug());
    }
}
