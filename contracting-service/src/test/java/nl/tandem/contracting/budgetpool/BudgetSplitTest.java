package nl.tandem.contracting.budgetpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetSplitTest {

    @Test
    void theGoldenBudgetsComeOut() throws IOException {
        JsonNode golden = new ObjectMapper()
                .readTree(BudgetSplitTest.class.getResourceAsStream("/golden/derived-80-20-en-stoplicht.json"));
        long pooled = 0;
        for (JsonNode provider : golden.get("budget")) {
            BudgetSplit split = BudgetSplit.of(cents(provider.get("omzetVorigJaar")), 80);
            assertEquals(cents(provider.get("begroot80")), split.budgetCents(), provider::toString);
            pooled += split.pooledCents();
        }
        assertEquals(cents(golden.get("pool20")), pooled);
    }

    @Test
    void partsOfACentArePooled() {
        assertEquals(new BudgetSplit(0, 1), BudgetSplit.of(1, 80));
        assertEquals(new BudgetSplit(79, 20), BudgetSplit.of(99, 80));
    }

    @Test
    void nothingIsLostOrPromisedTwice() {
        qt().forAll(longs().between(0, 999_999_999_999L), integers().between(1, 100))
                .checkAssert((turnover, percent) -> {
                    BudgetSplit split = BudgetSplit.of(turnover, percent);
                    assertEquals(turnover, split.budgetCents() + split.pooledCents());
                    assertTrue(split.budgetCents() * 100 <= turnover * percent, split::toString);
                    assertTrue((split.budgetCents() + 1) * 100 > turnover * percent, split::toString);
                });
    }

    private static long cents(JsonNode euros) {
        return new BigDecimal(euros.asText()).movePointRight(2).longValueExact();
    }
}
