package nl.tandem.contracting.declaration;

import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** All lines of a declaration were approved or rejected; the approved ones were told before. */
public record DeclarationAssessed(
        UUID declarationId,
        UUID messageId,
        String municipality,
        String providerCode,
        long submittedCents,
        long approvedCents,
        int linesApproved,
        int linesRejected,
        List<ReturnCodeLines> returnCodes)
        implements DomainEvent {

    static DeclarationAssessed of(Declaration declaration, List<ReturnCodeLines> returnCodes) {
        return new DeclarationAssessed(
                declaration.declarationId(),
                declaration.messageId(),
                declaration.municipality(),
                declaration.providerCode(),
                declaration.submittedCents(),
                declaration.approvedCents(),
                declaration.linesApproved(),
                declaration.linesRejected(),
                returnCodes);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.declaration.assessed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.declarations";
    }

    @Override
    public String aggregateId() {
        return declarationId.toString();
    }
}
