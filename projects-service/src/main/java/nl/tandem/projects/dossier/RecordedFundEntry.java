package nl.tandem.projects.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code fund.entry-recorded.v1}. */
record RecordedFundEntry(
        UUID fundEntryId,
        String fundCode,
        String kind,
        @Nullable String project,
        long amountCents,
        String description) {}
