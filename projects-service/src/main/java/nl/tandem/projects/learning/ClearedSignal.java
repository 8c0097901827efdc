package nl.tandem.projects.learning;

import java.time.Instant;
import java.util.UUID;

/** What is read of {@code indicator-signal.cleared.v1}. */
record ClearedSignal(UUID signalId, Instant clearedAt) {}
