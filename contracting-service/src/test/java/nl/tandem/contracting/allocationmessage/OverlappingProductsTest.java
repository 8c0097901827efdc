package nl.tandem.contracting.allocationmessage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingProductsTest {

    @ParameterizedTest
    @CsvSource({
        // two products, each category/code, first day, last day, reason
        "45/45A48 2026-01-01 2026-06-30 -, 45/45A48 2026-07-01 - -, false",
        "45/45A48 2026-01-01 2026-06-30 -, 45/45A48 2026-06-30 - -, true",
        "45/45A48 2026-01-01 - -, 45/45A48 2027-01-01 - -, true",
        "45/45A48 2026-01-01 - -, 45/45A49 2026-01-01 - -, false",
        "45/- 2026-01-01 - -, 45/45A49 2026-01-01 - -, true",
        "45/- 2026-01-01 - -, 43/43A07 2026-01-01 - -, false",
        "45/- 2026-01-01 - -, 45/- 2026-03-01 - -, true",
        "-/- 2026-01-01 - -, 43/43A07 2026-01-01 - -, true",
        "-/- 2026-01-01 2026-06-30 -, 43/43A07 2026-07-01 - -, false",
        "-/- 2026-01-01 - -, -/- 2026-03-01 - -, true",
        "45/45A48 2026-01-01 2026-01-01 13, 45/45A48 2026-01-01 - -, false",
        "45/45A48 2026-01-01 2026-01-01 -, 45/45A48 2026-01-01 - -, true",
    })
    void productsOverlapInWhateverOrderTheyStand(String one, String other, boolean overlap) {
        assertEquals(overlap, OverlappingProducts.existInAllocations(List.of(product(one), product(other))));
        assertEquals(overlap, OverlappingProducts.existInAllocations(List.of(product(other), product(one))));
    }

    private static ToegewezenProduct product(String text) {
        String[] parts = text.split("[ /]", -1);
        return new ToegewezenProduct(
                1,
                null,
                value(parts[0]) == null ? null : new Product(parts[0], value(parts[1])),
                LocalDate.parse("2026-01-01"),
                LocalTime.NOON,
                LocalDate.parse(parts[2]),
                value(parts[3]) == null ? null : LocalDate.parse(parts[3]),
                value(parts[4]),
                null,
                null);
    }

    private static @Nullable String value(String text) {
        return text.equals("-") ? null : text;
    }
}
