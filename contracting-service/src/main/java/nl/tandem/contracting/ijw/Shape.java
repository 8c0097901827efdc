package nl.tandem.contracting.ijw;

import java.util.List;
import java.util.function.Function;

/** What an element holds, according to its schema: a simple value, or a sequence of fields. */
sealed interface Shape {

    record Leaf(SimpleType type) implements Shape {}

    /**
     * A sequence of fields in fixed order.
     *
     * @param space the namespace of the children: a class has them in that of the message, a composite type (CDT) in that of
     *     the basisschema
     * @param assemble makes a value out of the values of the fields
     */
    record Sequence(String name, Space space, Function<Values, Object> assemble, List<Field> fields) implements Shape {

        /** Place of the field, looked for from where the sequence has come; -1 when there is none. */
        int indexOf(String field, int from) {
            for (int i = from; i < fields.size(); i++) {
                if (fields.get(i).name().equals(field)) {
                    return i;
                }
            }
            return from == 0 ? -1 : indexOf(field, 0);
        }
    }

    record Field(String name, int min, int max, Shape shape) {

        boolean repeats() {
            return max > 1;
        }
    }

    enum Space {
        MESSAGE,
        BASIS;

        static final String BASIS_NAMESPACE = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";

        String namespace(MessageType message) {
            return this == MESSAGE ? message.namespace() : BASIS_NAMESPACE;
        }
    }

    /** A class (klasse) of a message. */
    static Sequence klasse(String name, Function<Values, Object> assemble, Field... fields) {
        return new Sequence(name, Space.MESSAGE, assemble, List.of(fields));
    }

    /** A composite type (CDT) of the basisschema. */
    static Sequence composite(String name, Function<Values, Object> assemble, Field... fields) {
        return new Sequence(name, Space.BASIS, assemble, List.of(fields));
    }

    static Field one(String name, Shape shape) {
        return new Field(name, 1, 1, shape);
    }

    static Field one(String name, SimpleType type) {
        return one(name, new Leaf(type));
    }

    static Field optional(String name, Shape shape) {
        return new Field(name, 0, 1, shape);
    }

    static Field optional(String name, SimpleType type) {
        return optional(name, new Leaf(type));
    }

    static Field many(String name, Shape shape) {
        return new Field(name, 1, Integer.MAX_VALUE, shape);
    }
}
