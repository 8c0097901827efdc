package nl.tandem.contracting.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a term is about.
 *
 * @param datedOn Dagtekening of the message that it is, where that is known
 */
public record Subject(SubjectKind kind, UUID id, @Nullable LocalDate datedOn) {

    public static Subject message(UUID messageId) {
        return new Subject(SubjectKind.MESSAGE, messageId, null);
    }

    public static Subject allocation(UUID allocationId) {
        return new Subject(SubjectKind.ALLOCATION, allocationId, null);
    }

    public static Subject clientStop(UUID clientStopId) {
        return new Subject(SubjectKind.CLIENT_STOP, clientStopId, null);
    }

    public static Subject crisis(UUID crisisId) {
        return new Subject(SubjectKind.CRISIS_START, crisisId, null);
    }

    static Subject message(UUID messageId, LocalDate datedOn) {
        return new Subject(SubjectKind.MESSAGE, messageId, datedOn);
    }
}
