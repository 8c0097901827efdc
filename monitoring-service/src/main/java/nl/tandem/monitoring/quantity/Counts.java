package nl.tandem.monitoring.quantity;

import java.util.Map;

/** How much there is of each quantity in each slice of a dimension; what is not there is 0. */
public record Counts(Map<String, Map<Quantity, Long>> slices) {

    public long of(String slice, Quantity quantity) {
        return slices.getOrDefault(slice, Map.of()).getOrDefault(quantity, 0L);
    }
}
