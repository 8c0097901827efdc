package nl.tandem.kit.event;

/** Names that follow from an event type. */
final class EventTypes {

    private EventTypes() {}

    /** {@code nl.jeugdhulp.contracting.contract.activated.v1} has {@code contract.activated.v1.schema.json}. */
    static String schemaFile(String type) {
        String[] parts = type.split("\\.", 4);
        return parts[3] + ".schema.json";
    }
}
