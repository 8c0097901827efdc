package nl.tandem.contracting.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Complaint", description = "A complaint about a provider (klacht).")
record Complaint(
        UUID complaintId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What it is about.") String subject,

        @Schema(description = "When it came in.") LocalDate receivedOn,

        @Schema(description = "Until when it is to be settled: six weeks (Awb 9:11).")
        LocalDate dueOn,

        @Schema(description = "When it was settled.") @Nullable
        LocalDate settledOn,

        @Schema(description = "How it ended.") ComplaintRequests.@Nullable Outcome outcome,

        @Schema(description = "What is done about it.") @Nullable
        String remedy,

        @Schema(description = "Whether it is, or was settled, late.")
        boolean late) {

    private static final int WEEKS = 6;

    static LocalDate dueOn(LocalDate receivedOn) {
        return receivedOn.plusWeeks(WEEKS);
    }
}
