package nl.tandem.contracting.ijw;

import java.util.ArrayList;
import java.util.List;
import nl.tandem.contracting.ijw.Shape.Sequence;
import org.jspecify.annotations.Nullable;

/** The values of the fields of one element, by name; what {@code get} asks for is there, or the shape was refused. */
final class Values {

    private final Sequence sequence;
    private final @Nullable Object[] values;

    Values(Sequence sequence) {
        this.sequence = sequence;
        this.values = new @Nullable Object[sequence.fields().size()];
    }

    String text(String field) {
        return get(field, String.class);
    }

    long number(String field) {
        return get(field, Long.class);
    }

    <T> T get(String field, Class<T> type) {
        T value = find(field, type);
        if (value == null) {
            throw new IllegalStateException("No " + field + " in " + sequence.name());
        }
        return value;
    }

    <T> @Nullable T find(String field, Class<T> type) {
        return type.cast(values[place(field)]);
    }

    <T> List<T> all(String field, Class<T> type) {
        List<?> list = find(field, List.class);
        return list == null ? List.of() : list.stream().<T>map(type::cast).toList();
    }

    boolean has(String field) {
        return values[place(field)] != null;
    }

    void set(int index, Object value) {
        values[index] = value;
    }

    @SuppressWarnings("unchecked") // only this method puts lists in, and reading casts each element
    void add(int index, Object value) {
        List<Object> list = (List<Object>) values[index];
        if (list == null) {
            list = new ArrayList<>();
            values[index] = list;
        }
        list.add(value);
    }

    private int place(String field) {
        int index = sequence.indexOf(field, 0);
        if (index < 0) {
            throw new IllegalArgumentException(sequence.name() + " has no field " + field);
        }
        return index;
    }
}
