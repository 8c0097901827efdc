package nl.tandem.contracting.capacity;

import java.time.Instant;
import java.time.LocalDate;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A location reported how it stands in a week. */
record CapacityReported(
        String providerCode,
        String location,
        String category,
        LocalDate week,
        int places,
        int occupied,
        int plannedIn,
        int plannedOut,
        int waiting,
        @Nullable Integer bridged,
        int weeksToIntake,
        int weeksToStart,
        Instant reportedAt)
        implements DomainEvent {

    static CapacityReported of(CapacityReport report, Instant reportedAt) {
        return new CapacityReported(
                report.providerCode(),
                report.location(),
                report.category(),
                report.monday(),
                report.places(),
                report.occupied(),
                report.plannedIn(),
                report.plannedOut(),
                report.waiting(),
                report.bridged(),
                report.weeksToIntake(),
                report.weeksToStart(),
                reportedAt);
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.capacity.reported.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.providers";
    }

    @Override
    public String aggregateId() {
        return providerCode;
    }
}
