package nl.tandem.contracting.clientstop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop as it holds on a day.
 *
 * @param category absent when it holds for every product of the contract
 */
public record StopInForce(
        UUID clientStopId, UUID contractId, @Nullable String category, StopCause cause) {

    /**
     * The stop by which care may not begin as usual. Where another contract still has room there is none; where no contract
     * is known, that of any contract counts.
     *
     * @param contractIds the contracts that hold the product
     * @param category absent when any product may be delivered (generiek); then only a stop of a whole contract counts
     */
    public static Optional<StopInForce> covering(
            List<StopInForce> stops, Collection<UUID> contractIds, @Nullable String category) {
        if (contractIds.isEmpty()) {
            return stops.stream().filter(stop -> stop.isAbout(category)).findFirst();
        }
        Optional<StopInForce> found = Optional.empty();
        for (UUID contractId : contractIds) {
            found = stops.stream()
                    .filter(stop -> stop.contractId.equals(contractId) && stop.isAbout(category))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private boolean isAbout(@Nullable String wanted) {
        return category == null || category.equals(wanted);
    }
}
