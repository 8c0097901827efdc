package nl.tandem.contracting.deadline;

import java.util.UUID;

/** What a term is about. */
public record Subject(SubjectKind kind, UUID id) {

    public static Subject message(UUID messageId) {
        return new Subject(SubjectKind.MESSAGE, messageId);
    }
}
