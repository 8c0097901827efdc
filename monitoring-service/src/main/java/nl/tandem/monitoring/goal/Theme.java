package nl.tandem.monitoring.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What goals are ordered by (thema).")
record Theme(
        @Schema(description = "Code, fixed.", examples = "5.1") @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}")
        String code,

        @Schema(description = "What kind of theme it is.") @NotNull
        Kind kind,

        @Schema(description = "Name in Dutch.", examples = "Normaliseren") @NotNull @Size(min = 1, max = 200)
        String name) {

    @Schema(
            name = "ThemeKind",
            description =
                    "BRTA_GOAL: a goal of the regional transition arrangement (beleidsrijk regionaal transitiearrangement)."
                            + " ACTION_LINE: a line of action (actielijn).")
    enum Kind {
        BRTA_GOAL,
        ACTION_LINE
    }
}
