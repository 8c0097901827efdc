package nl.tandem.contracting.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Audit", description = "A control audit and what it found (controle).")
record Audit(
        UUID auditId,

        @Schema(description = "The year of the plan.") int year,

        @Schema(description = "Its place in the plan, from 1.")
        int turn,

        @Schema(description = "What it is about.") AuditPlan.Subject subject,

        @Schema(description = "AGB code, when it is about one provider.") @Nullable
        String providerCode,

        @Schema(description = "CBS code of the municipality whose controller does it.")
        String municipality,

        @Schema(description = "Until when it is to be done.")
        LocalDate dueOn,

        @Schema(description = "When it was done.") @Nullable LocalDate doneOn,

        @Schema(description = "What it comes to.") @Nullable String conclusion,

        List<AuditRequests.Finding> findings,

        @Schema(description = "Whether it is late.") boolean overdue) {}
