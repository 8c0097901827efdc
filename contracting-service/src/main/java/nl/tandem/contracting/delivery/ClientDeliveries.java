package nl.tandem.contracting.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a provider has reported about one client in one municipality. What was withdrawn is not in it: for every rule it was
 * never sent.
 */
record ClientDeliveries(List<Known> all) {

    static final ClientDeliveries NONE = new ClientDeliveries(List.of());

    /**
     * One start.
     *
     * @param endings its stops: at most one that is temporary and one that is not
     */
    record Known(DeliveryKey key, List<Ending> endings) {

        boolean isActive() {
            return endings.isEmpty();
        }
    }

    Optional<Known> find(DeliveryKey key) {
        return all.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    /** Whether the same care is being delivered under another start. */
    boolean hasActiveBeside(DeliveryKey key) {
        return all.stream()
                .anyMatch(known -> known.isActive()
                        && known.key().isSameCare(key)
                        && !known.key().equals(key));
    }

    /** The stops of the same care with the same start. */
    List<Ending> endingsOf(DeliveryKey key) {
        return all.stream()
                .filter(known ->
                        known.key().isSameCare(key) && known.key().startDate().equals(key.startDate()))
                .flatMap(known -> known.endings().stream())
                .toList();
    }

    boolean hasStop(DeliveryKey key, Ending ending) {
        return find(key).filter(known -> known.endings().contains(ending)).isPresent();
    }

    ClientDeliveries after(Report report) {
        return switch (report) {
            case Report.Start start -> start.isWithdrawal() ? without(start.key()) : with(start.key());
            case Report.Stop stop -> withEnding(stop);
        };
    }

    private ClientDeliveries with(DeliveryKey key) {
        return new ClientDeliveries(Stream.concat(all.stream(), Stream.of(new Known(key, List.of())))
                .toList());
    }

    private ClientDeliveries without(DeliveryKey key) {
        return new ClientDeliveries(
                all.stream().filter(known -> !known.key().equals(key)).toList());
    }

    private ClientDeliveries withEnding(Report.Stop stop) {
        return new ClientDeliveries(all.stream()
                .map(known -> known.key().equals(stop.key()) ? after(known, stop) : known)
                .toList());
    }

    private static Known after(Known known, Report.Stop stop) {
        List<Ending> endings = new ArrayList<>(known.endings());
        if (stop.isWithdrawal()) {
            endings.remove(stop.ending());
        } else {
            endings.add(stop.ending());
        }
        return new Known(known.key(), List.copyOf(endings));
    }
}
