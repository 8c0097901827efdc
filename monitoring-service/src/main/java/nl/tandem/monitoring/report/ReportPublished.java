package nl.tandem.monitoring.report;

import java.time.Instant;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A report was published and no longer changes; municipality is null for a report of the region. */
record ReportPublished(
        UUID reportId,
        ReportKind kind,
        String period,
        @Nullable String municipality,
        int version,
        String contentHash,
        Instant publishedAt)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.report.published.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.monitoring.reports";
    }

    @Override
    public String aggregateId() {
        return reportId.toString();
    }
}
