package nl.tandem.contracting.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private static final Wanted WANTED = new Wanted(new UUID(1, 1), "0505", "12345678", LocalDate.parse("2099-06-01"));

    private final OpenItem item = new OpenItem(UUID.randomUUID(), WANTED);

    @Test
    void whatIsStillWantedStaysOpen() {
        assertEquals(List.of(), OpenItem.fulfilled(List.of(item), List.of(WANTED)));
    }

    @Test
    void whatNothingAsksForIsFulfilled() {
        assertEquals(List.of(item.workItemId()), OpenItem.fulfilled(List.of(item), List.of()));
    }

    @Test
    void whatCountsFromAnotherDayOrConcernsAnotherMunicipalityIsAnotherThing() {
        Wanted later = new Wanted(WANTED.subjectId(), "0505", "12345678", LocalDate.parse("2099-06-02"));
        Wanted elsewhere = new Wanted(WANTED.subjectId(), "0512", "12345678", WANTED.countsFrom());

        assertEquals(List.of(item.workItemId()), OpenItem.fulfilled(List.of(item), List.of(later, elsewhere)));
    }
}
