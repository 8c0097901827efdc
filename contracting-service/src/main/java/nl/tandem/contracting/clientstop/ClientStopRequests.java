package nl.tandem.contracting.clientstop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about a stop. */
final class ClientStopRequests {

    private ClientStopRequests() {}

    @Schema(
            name = "ClientStopAnnouncement",
            description = "Announces a stop on new clients (aankondiging cliëntenstop).")
    record Announcement(
            @NotNull @Schema(description = "The contract, which is active.")
            UUID contractId,

            @Pattern(regexp = "^[0-9]{2}$", message = "A product category has two digits.")
            @Schema(description = "Only products of this category (JZ020); every product when absent.", examples = "45")
            @Nullable
            String category,

            @NotNull StopCause cause,

            @NotBlank
            @Size(max = 2000)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "Why now; no personal data.")
            String reason,

            @NotBlank
            @Size(max = 200)
            @Schema(description = "Where the minutes of the consultation with the service organisation are found.")
            String consultationReference,

            @NotNull @PastOrPresent @Schema(description = "The day on which it is announced.")
            LocalDate announcedOn,

            @NotNull @Schema(description = "The day on which it is to start.")
            LocalDate plannedStart) {}

    @Schema(
            name = "FamilyNotice",
            description = "Evidence that the families were told of the stop (informeren gezinnen).")
    record FamilyNotice(
            @NotNull @PastOrPresent @Schema(description = "The day on which they were told.")
            LocalDate informedOn,

            @NotBlank @Size(max = 200) @Schema(description = "Where the evidence is found.")
            String evidenceReference) {}

    @Schema(name = "ClientStopActivation", description = "Starts an announced stop.")
    record Activation(
            @NotNull @PastOrPresent @Schema(description = "First day of the stop, as announced or later.")
            LocalDate startedOn) {}

    @Schema(name = "ClientStopLifting", description = "Ends a stop (opheffing).")
    record Lifting(
            @NotNull @PastOrPresent @Schema(description = "First day on which it holds no more.")
            LocalDate liftedOn,

            @NotBlank
            @Size(max = 2000)
            @Pattern(regexp = ImpersonalText.PATTERN, message = ImpersonalText.MESSAGE)
            @Schema(description = "Why; no personal data.")
            String reason) {}
}
