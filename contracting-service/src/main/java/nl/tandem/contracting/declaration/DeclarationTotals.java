package nl.tandem.contracting.declaration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All declarations that the caller may see, added up; refused ones count as not sent.")
record DeclarationTotals(
        @Schema(description = "How many declarations (declaraties) were assessed.")
        long declarations,

        @Schema(description = "How many lines (prestaties) were approved.")
        long linesApproved,

        @Schema(description = "How many lines (prestaties) were rejected.")
        long linesRejected,

        @Schema(description = "What was asked for (ingediend), credits subtracted, in euro cents.")
        long submittedCents,

        @Schema(description = "What was granted (toegekend), credits subtracted, in euro cents.")
        long approvedCents,

        @Schema(description = "Why lines were rejected, by code.")
        List<ReturnCodeLines> returnCodes) {}
