package nl.tandem.contracting.lumpsum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstalmentsTest {

    @Test
    void theCentsThatDoNotDivideGoToTheFirstOnes() {
        assertEquals(List.of(26L, 25L, 25L, 25L), Instalments.of(4, List.of(term(1, 101))));
    }

    @Test
    void anAdjustmentChangesOnlyWhatIsNotPaidYet() {
        assertEquals(List.of(25L, 25L, 50L, 50L), Instalments.of(4, List.of(term(1, 100), term(3, 150))));
    }

    @Test
    void theyAddUpToWhatWasAgreedLast() {
        qt().forAll(
                        longs().between(0, 999_999_999_999L),
                        longs().between(0, 999_999_999_999L),
                        integers().between(2, 12))
                .checkAssert((first, second, count) -> {
                    List<Long> paid = Instalments.of(count, List.of(term(1, first), term(2, second)));
                    assertEquals(count, paid.size());
                    assertEquals(
                            second, paid.stream().mapToLong(Long::longValue).sum());
                    long most = paid.subList(1, count).stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElse(0);
                    long least = paid.subList(1, count).stream()
                            .mapToLong(Long::longValue)
                            .min()
                            .orElse(0);
                    assertTrue(most - least <= 1, paid::toString);
                });
    }

    @Test
    void theTermOfAMonthIsThatOfItsInstalment() {
        List<Term> terms = List.of(term(1, 100), term(3, 150));

        assertEquals(terms.getFirst(), LumpSum.termOf(6, 4, terms));
        assertEquals(terms.getLast(), LumpSum.termOf(7, 4, terms));
    }

    private static Term term(int from, long cents) {
        return new Term(from, cents, 0, 10, "D");
    }
}
