package nl.tandem.contracting.ijw;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.Shape.Sequence;

/** The schemas of the messages that can be received. */
final class Schemas {

    private static final Map<MessageType, Sequence> MESSAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(MessageType.JW301, Jw301Shape.BERICHT),
            Map.entry(MessageType.JW302, ReturnShape.of(MessageType.JW302, Jw301Shape.BERICHT)),
            Map.entry(MessageType.JW305, Jw305Shape.BERICHT),
            Map.entry(MessageType.JW307, Jw307Shape.BERICHT),
            Map.entry(MessageType.JW315, Jw315Shape.BERICHT),
            Map.entry(MessageType.JW317, Jw317Shape.BERICHT),
            Map.entry(MessageType.JW319, Jw319Shape.BERICHT),
            Map.entry(MessageType.JW320, ReturnShape.of(MessageType.JW320, Jw319Shape.BERICHT)),
            Map.entry(MessageType.JW323, Jw323Shape.BERICHT)));

    private Schemas() {}

    static Set<MessageType> readable() {
        return MESSAGES.keySet();
    }

    static Sequence messageOf(MessageType type) {
        Sequence message = MESSAGES.get(type);
        if (message == null) {
            throw new IllegalArgumentException(type + " is not received.");
        }
        return message;
    }

    /** The Header is the first element of every message. */
    static Sequence headerOf(MessageType type) {
        return (Sequence) messageOf(type).fields().getFirst().shape();
    }
}
