package nl.tandem.contracting.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WaitingListRequest",
        description =
                "A provider is asked how it manages a waiting list that is longer than the norm (wachtlijstbeheer).")
record WaitingListRequest(
        UUID requestId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "The location.") String location,

        @Schema(description = "Product category (JZ020).") String category,

        @Schema(description = "Monday of the week of the report that broke the norm.")
        LocalDate week,

        @Schema(description = "Until when it is to answer.") LocalDate dueOn,

        @Schema(description = "When it answered.") @Nullable LocalDate answeredOn,

        @Schema(description = "How it manages the list.") @Nullable
        String answer,

        @Schema(description = "Whether the answer is late.") boolean overdue) {}
