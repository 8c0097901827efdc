package nl.tandem.contracting.request;

import java.util.ArrayList;
import java.util.List;

/** Divides what could be too large for one event: one that the broker refuses would hold up all events behind it. */
final class Chunks {

    static final int SIZE = 200;

    interface Event<T, E> {
        E of(int chunk, int chunks, List<T> some);
    }

    private Chunks() {}

    static <T, E> List<E> of(List<T> all, Event<T, E> event) {
        int chunks = Math.ceilDiv(all.size(), SIZE);
        List<E> events = new ArrayList<>();
        for (int chunk = 1; chunk <= chunks; chunk++) {
            int first = (chunk - 1) * SIZE;
            events.add(event.of(chunk, chunks, List.copyOf(all.subList(first, Math.min(first + SIZE, all.size())))));
        }
        return events;
    }
}
