package nl.tandem.kit.event;

import java.util.List;

/**
 * What a feature hears from another service. A CDI bean; it runs in the transaction that also remembers the event as
 * handled, for the tenant of the event's region. It may see events again after a failed transaction, never after a
 * committed one; events of one aggregate come in order.
 */
public interface EventHandler<T> {

    String topic();

    String eventType();

    /** The part of the data that this feature reads; unknown properties are passed over. */
    Class<T> dataType();

    void handle(ReceivedEvent<T> event);

    /** Events of this type that came one behind the other; together where that is quicker. */
    default void handleAll(List<ReceivedEvent<T>> events) {
        events.forEach(this::handle);
    }
}
