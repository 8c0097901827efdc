package nl.tandem.projects.threeparty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.projects.threeparty.ThreePartyMeeting.Present;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent in about talks of three parties. */
final class ThreePartyRequests {

    private ThreePartyRequests() {}

    @Schema(name = "NewThreePartyMeeting", description = "A talk of three parties to plan.")
    record NewMeeting(
            @Schema(description = "CBS code of the municipality.", examples = "0505")
            @NotNull
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            String municipality,

            @Schema(description = "Start.") @NotNull OffsetDateTime startsAt,

            @Schema(description = "End, after the start.") @NotNull
            OffsetDateTime endsAt,

            @Schema(description = "Where.") @NotBlank @Size(max = 200)
            String place,

            @Schema(description = "Who speaks for each of the three parties.") @NotNull @Size(max = 3)
            List<@NotNull @Valid Present> present,

            @Schema(description = "Ids of published reports it is about, at least one.") @NotEmpty @Size(max = 20)
            List<@NotNull UUID> reportIds) {}

    @Schema(description = "What was agreed in a talk.")
    record Agreements(
            @Schema(description = "Agreements.") @NotBlank @Size(max = 4000)
            String words) {}
}
