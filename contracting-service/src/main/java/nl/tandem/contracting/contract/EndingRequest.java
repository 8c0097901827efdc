package nl.tandem.contracting.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractEnding", description = "Ends a contract before its term.")
record EndingRequest(
        @NotNull @Schema(description = "Last day on which it is in force.")
        LocalDate endDate,

        @NotNull
        @Schema(
                description =
                        "MUTUAL_CONSENT (wederzijds goedvinden), NOTICE_BY_PROVIDER or NOTICE_BY_REGION (opzegging),"
                                + " UNDER_USE (onderbenutting), BREACH (wanprestatie) or PROVIDER_STOPPED (gestopt).")
        EndReason reason,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found (besluit).")
        String decisionReference) {}
