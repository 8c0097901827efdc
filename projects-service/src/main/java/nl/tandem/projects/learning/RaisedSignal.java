package nl.tandem.projects.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code indicator-signal.raised.v1}. */
record RaisedSignal(
        UUID signalId, String indicatorCode, @Nullable String municipality, String period, Instant raisedAt) {}
