package nl.tandem.contracting.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An allocation is there, or has a later version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllocationRecorded(
        UUID allocationId,
        String municipality,
        long allocationNumber,
        String providerCode,
        String clientPseudonym,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Long volume,
        @Nullable String unit,
        @Nullable String frequency,
        @Nullable Long budgetCents,
        @Nullable String reasonForChange,
        Instant recordedAt)
        implements DomainEvent {

    static AllocationRecorded of(Allocation allocation) {
        Terms terms = allocation.terms();
        Omvang volume = terms.volume();
        return new AllocationRecorded(
                allocation.allocationId(),
                allocation.municipality(),
                allocation.allocationNumber(),
                allocation.providerCode(),
                allocation.clientPseudonym(),
                terms.category(),
                terms.code(),
                terms.startDate(),
                terms.endDate(),
                volume == null ? null : volume.volume(),
                volume == null ? null : volume.eenheid().code(),
                volume == null ? null : volume.frequentie().code(),
                terms.budgetCents(),
                terms.reasonForChange(),
                allocation.recordedAt());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.allocation.recorded.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return allocationId.toString();
    }
}
