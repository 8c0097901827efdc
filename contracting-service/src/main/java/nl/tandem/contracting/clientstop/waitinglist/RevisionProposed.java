package nl.tandem.contracting.clientstop.waitinglist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A revision of a contract is drafted for the board. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionProposed(
        UUID proposalId,
        UUID contractId,
        String providerCode,
        int careYear,
        RevisionCause cause,
        long ceilingCents,
        long usedCents,
        @Nullable Long proposedCeilingCents,
        LocalDate draftedOn)
        implements DomainEvent {

    static RevisionProposed of(RevisionProposal proposal) {
        return new RevisionProposed(
                proposal.proposalId(),
                proposal.contractId(),
                proposal.providerCode(),
                proposal.careYear(),
                proposal.cause(),
                proposal.ceilingCents(),
                Math.addExact(proposal.reservedCents(), proposal.declaredCents()),
                proposal.proposedCeilingCents(),
                proposal.draftedOn());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.contract-revision.proposed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return contractId.toString();
    }
}
