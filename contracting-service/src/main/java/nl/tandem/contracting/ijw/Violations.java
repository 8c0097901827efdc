package nl.tandem.contracting.ijw;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a message so far. It stops counting where more would help nobody. */
final class Violations {

    private static final int ENOUGH = 100;

    private final List<ShapeViolation> list = new ArrayList<>();

    boolean isEmpty() {
        return list.isEmpty();
    }

    void add(String location, String rule, String message) {
        list.add(new ShapeViolation(location, rule, message));
        if (list.size() == ENOUGH) {
            throw refuse(location, "limit", "has so many violations that reading stopped here");
        }
    }

    NotSchemaShaped refuse(String location, String rule, String message) {
        list.add(new ShapeViolation(location, rule, message));
        return refusal();
    }

    NotSchemaShaped refusal() {
        return new NotSchemaShaped(list);
    }
}
