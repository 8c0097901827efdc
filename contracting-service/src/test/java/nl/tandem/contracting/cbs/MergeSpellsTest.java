package nl.tandem.contracting.cbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.SourceDSL;

/** The merge rules of the protocol. */
class MergeSpellsTest {

    private static final UUID YOUTH = UUID.randomUUID();
    private static final CbsForm AMBULANT = CbsForm.help("02");
    private static final CbsForm STAY = CbsForm.help("14");

    @Test
    void overlappingDeliveriesOfOneFormAreOneRecordUntilTheLastEnds() {
        assertEquals(
                List.of(spell(AMBULANT, "2026-01-10", "2026-05-31", "32", "02")),
                MergeSpells.merge(List.of(
                        spell(AMBULANT, "2026-03-01", "2026-05-31", "32", "01"),
                        spell(AMBULANT, "2026-01-10", "2026-04-01", "31", "02"))));
        assertEquals(
                List.of(spell(AMBULANT, "2026-01-10", null, null, "02")),
                MergeSpells.merge(List.of(
                        spell(AMBULANT, "2026-01-10", null, null, "02"),
                        spell(AMBULANT, "2026-03-01", "2026-05-31", "32", "01"))));
    }

    @Test
    void aNewRecordStartsOnlyAfterTheFormerEnded() {
        assertEquals(
                1,
                MergeSpells.merge(List.of(
                                spell(AMBULANT, "2026-01-01", "2026-03-31", "31", "02"),
                                spell(AMBULANT, "2026-03-31", "2026-05-31", "31", "02")))
                        .size());
        assertEquals(
                2,
                MergeSpells.merge(List.of(
                                spell(AMBULANT, "2026-01-01", "2026-03-31", "31", "02"),
                                spell(AMBULANT, "2026-04-01", "2026-05-31", "31", "02")))
                        .size());
    }

    @Test
    void treatmentDuringAStayIsPartOfTheStayAndWhatOutlastsItIsNot() {
        Spell stay = spell(STAY, "2026-01-01", "2026-06-30", "31", "02");
        Spell during = spell(AMBULANT, "2026-02-01", "2026-06-30", "31", "02");
        Spell longer = spell(AMBULANT, "2026-02-01", "2026-07-01", "31", "02");
        assertEquals(List.of(stay), MergeSpells.merge(List.of(during, stay)));
        assertEquals(List.of(stay, longer), MergeSpells.merge(List.of(longer, stay)));
        assertEquals(
                2,
                MergeSpells.merge(List.of(
                                stay,
                                new Spell(
                                        UUID.randomUUID(), AMBULANT, during.start(), during.end(), "31", "02", false)))
                        .size());
    }

    /** Whatever is merged: no two records of a youth and form overlap, and every day of care is in one of them. */
    @Test
    void recordsNeverOverlapAndLoseNoDay() {
        qt().withFixedSeed(20261129)
                .forAll(SourceDSL.lists().of(pairs()).ofSizeBetween(1, 8))
                .checkAssert(days -> {
                    List<Spell> spells = days.stream()
                            .map(pair ->
                                    new Spell(YOUTH, AMBULANT, day(pair[0]), day(pair[0] + pair[1]), "31", "02", false))
                            .toList();
                    List<Spell> records = MergeSpells.merge(spells);
                    for (int i = 1; i < records.size(); i++) {
                        assertTrue(
                                records.get(i - 1).isOverBefore(records.get(i).start()));
                    }
                    assertEquals(daysOf(spells), daysOf(records));
                });
    }

    private static Gen<int[]> pairs() {
        return SourceDSL.integers().between(0, 60).zip(SourceDSL.integers().between(0, 20), (start, length) ->
                new int[] {start, length});
    }

    private static Set<LocalDate> daysOf(List<Spell> spells) {
        Set<LocalDate> days = new TreeSet<>();
        spells.forEach(spell -> spell.start()
                .datesUntil(Objects.requireNonNull(spell.end()).plusDays(1))
                .forEach(days::add));
        return days;
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number);
    }

    private static Spell spell(
            CbsForm form, String start, @Nullable String end, @Nullable String reason, String referrer) {
        return new Spell(
                YOUTH,
                form,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                reason,
                referrer,
                false);
    }
}
