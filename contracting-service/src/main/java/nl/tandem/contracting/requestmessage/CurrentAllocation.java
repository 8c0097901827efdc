package nl.tandem.contracting.requestmessage;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * An allocation that is not deleted and has not ended; so it ends after 2020, and follows the rules of this release.
 *
 * @param product absent when any product may be delivered (generiek)
 * @param end absent when open
 * @param budget in cents
 */
public record CurrentAllocation(
        long number,
        @Nullable Product product,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Omvang volume,
        @Nullable Long budget) {

    boolean hasCode() {
        return product != null && product.code() != null;
    }
}
