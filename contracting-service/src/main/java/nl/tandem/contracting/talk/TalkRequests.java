package nl.tandem.contracting.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about talks. */
final class TalkRequests {

    private TalkRequests() {}

    @Schema(name = "NewTalkPlan", description = "Lays down how often is to be talked in a year (gesprekkenplan).")
    record NewPlan(
            @NotNull @Min(2015) @Max(2100) @Schema(description = "The year.", examples = "2018")
            Integer year,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid Cadence> cadences,

            @NotEmpty @Size(max = 1000) List<@NotNull @Valid Member> members,

            @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
            String decisionReference) {}

    @Schema(name = "NewTalk", description = "Records a talk that was held. Name no persons.")
    record NewTalk(
            @NotNull
            @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
            @Schema(description = "AGB code of the provider (aanbieder).", examples = "12345678")
            String providerCode,

            @NotNull @Schema(description = "What it was about.")
            TalkKind kind,

            @NotNull @PastOrPresent @Schema(description = "The day on which it was held.")
            LocalDate heldOn,

            @NotNull @Schema(description = "Where it was held.")
            Place place,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Attendee> attendees,

            @NotBlank @Size(max = 200) @Schema(description = "Where the minutes are found.")
            String minutesReference) {}

    @Schema(name = "NewTalkAgreement", description = "Records what was agreed in a talk. Name no persons.")
    record NewAgreement(
            @NotBlank @Size(max = 2000) @Schema(description = "What is to be done.")
            String what,

            @NotNull @Schema(description = "Who does it.") Attendee.Party owner,

            @Pattern(regexp = "^[0-9]{4}$", message = "A municipality code has four digits.")
            @Schema(description = "CBS code, when it holds for one municipality.")
            @Nullable
            String municipality,

            @NotNull @Schema(description = "Until when.") LocalDate dueOn,

            @Schema(description = "The contract that is to be changed by it.") @Nullable
            UUID contractId) {}

    @Schema(name = "TalkAgreementFulfilment", description = "Tells that an agreement was fulfilled.")
    record Fulfilment(
            @NotNull @PastOrPresent @Schema(description = "When.")
            LocalDate doneOn,

            @NotBlank @Size(max = 500) @Schema(description = "How: an amendment, a letter, a purchase order.")
            String doneBy) {}
}
