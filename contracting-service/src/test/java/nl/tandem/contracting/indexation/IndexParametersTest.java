package nl.tandem.contracting.indexation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import nl.tandem.contracting.indexation.IndexParameters.Figures;
import nl.tandem.contracting.indexation.IndexParameters.Method;
import nl.tandem.contracting.indexation.IndexParameters.Rounding;
import org.junit.jupiter.api.Test;

class IndexParametersTest {

    @Test
    void theIndexOf2025CameOutHigherWhenTheMethodChanged() {
        assertEquals(
                new BigDecimal("4.91"),
                of("4.697", "5.710", "3.944", Method.RATIO, Rounding.SUM).percent());
        assertEquals(
                new BigDecimal("4.96"),
                of("4.697", "5.710", "3.944", Method.DIFFERENCE, Rounding.SUM).percent());
        assertEquals(
                new BigDecimal("1.013"),
                of("4.697", "5.710", "3.944", Method.DIFFERENCE, Rounding.SUM).correction());
    }

    @Test
    void theIndexOf2024DependsOnWhenIsRounded() {
        assertEquals(
                new BigDecimal("6.30"),
                of("3.000", "4.595", "4.697", Method.DIFFERENCE, Rounding.EACH).percent());
        assertEquals(
                new BigDecimal("6.29"),
                of("3.000", "4.595", "4.697", Method.DIFFERENCE, Rounding.SUM).percent());
    }

    @Test
    void wagesAndPricesAreWeighed() {
        Figures none = new Figures(BigDecimal.ZERO, BigDecimal.ZERO);
        IndexParameters index = new IndexParameters(
                new BigDecimal("90"),
                none,
                none,
                new Figures(new BigDecimal("5"), new BigDecimal("2")),
                Method.DIFFERENCE,
                Rounding.SUM);

        assertEquals(new BigDecimal("4.70"), index.percent());
    }

    @Test
    void aTariffIsRoundedHalfUpOnce() {
        assertEquals(9_971, IndexParameters.indexed(9_500, new BigDecimal("4.96")));
        assertEquals(101, IndexParameters.indexed(100, new BigDecimal("0.50")));
        assertEquals(100, IndexParameters.indexed(100, new BigDecimal("0.49")));
    }

    private static IndexParameters of(String was, String became, String provisional, Method method, Rounding rounding) {
        return new IndexParameters(new BigDecimal("90"), both(was), both(became), both(provisional), method, rounding);
    }

    /** Figures whose weighted sum is this, whatever the weight. */
    private static Figures both(String percent) {
        return new Figures(new BigDecimal(percent), new BigDecimal(percent));
    }
}
