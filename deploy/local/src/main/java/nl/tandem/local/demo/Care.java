package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An allocation with what is delivered on it in the declared month.
 *
 * @param product the allocated one, or for an aspecific allocation the first that is delivered
 * @param period the product period of the deliveries; absent when there are none
 */
record Care(
        Youth youth,
        Allocation allocation,
        Product product,
        @Nullable Period period,
        List<Delivery> deliveries) {

    /** What is delivered of one product in the period. */
    record Delivery(Product product, Unit unit, long volume) {
        long amountCents() {
            return product.amountCents(unit, volume);
        }
    }

    /** The allocation has ended before the month, so that declaring on it is wrong. */
    boolean isOver() {
        LocalDate end = allocation.end();
        return end != null && end.isBefore(CareCalendar.DECLARED_MONTH.atDay(1));
    }

    /** As {@link Volume#limit}, in the unit of the delivery. */
    long limit(Period of, Delivery delivery) {
        Volume volume = Objects.requireNonNull(allocation.volume());
        return volume.limit(of) * (product.isHourlyInMinutes(delivery.unit()) ? 60 : 1);
    }

    /** From the start to the end, or to the end of the care year when it is open. */
    Period whole() {
        return new Period(allocation.start(), Objects.requireNonNullElse(allocation.end(), CareCalendar.YEAR_END));
    }

    /** What the allocation takes of a ceiling: what it may cost, or without volume and budget only what is declared. */
    long expectedCents() {
        if (allocation.budgetCents() != null) {
            return allocation.budgetCents();
        }
        if (allocation.volume() != null) {
            return product.amountCents(product.unit(), allocation.volume().limit(whole()));
        }
        return deliveries.stream().mapToLong(Delivery::amountCents).sum();
    }
}
