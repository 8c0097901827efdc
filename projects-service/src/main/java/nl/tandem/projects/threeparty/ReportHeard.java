package nl.tandem.projects.threeparty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code report.published.v1}. */
record ReportHeard(
        UUID reportId, String kind, String period, @Nullable String municipality, int version, Instant publishedAt) {}
