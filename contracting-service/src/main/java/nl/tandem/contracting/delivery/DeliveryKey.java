package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.Objects;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * The logical key of a start, within a client of a provider in a municipality.
 *
 * @param allocationNumber ToewijzingNummer; absent for task based care that is not allocated to each client
 * @param product absent when any product may be delivered (generiek)
 * @param startDate Begindatum
 */
record DeliveryKey(
        @Nullable Long allocationNumber, @Nullable Product product, LocalDate startDate) {

    /** Whether both are about one allocation or, where care is not allocated, about one product. */
    boolean isSameCare(DeliveryKey other) {
        return allocationNumber == null
                ? other.allocationNumber == null && Objects.equals(product, other.product)
                : allocationNumber.equals(other.allocationNumber);
    }
}
