package nl.tandem.contracting.ijw;

import java.util.List;

/** The message fails level 1: it does not have the shape of its schema, so it was never received. */
public final class NotSchemaShaped extends RuntimeException {

    private final List<ShapeViolation> violations;

    NotSchemaShaped(List<ShapeViolation> violations) {
        super("The message does not follow its schema in %d places; see the violations.".formatted(violations.size()));
        this.violations = List.copyOf(violations);
    }

    public List<ShapeViolation> violations() {
        return violations;
    }
}
