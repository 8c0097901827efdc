package nl.tandem.projects.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "What municipalities were asked: a table of consultation (overlegtafel) or views on a plan (zienswijzen).")
record Consultation(
        @Schema(description = "Code.", examples = "A") String code,
        @Schema(description = "What it is about.") String name,

        @Schema(description = "Last day for answers.") @Nullable
        LocalDate closesOn,

        @Schema(description = "What came in.") List<View> views,

        @Schema(description = "CBS codes of the municipalities whose view did not come in yet.")
        List<String> waitingFor) {

    @Schema(name = "MunicipalView", description = "The view of a municipality (zienswijze).")
    record View(
            @Schema(description = "CBS code of the municipality.")
            String municipality,

            @Schema(description = "When it came in.") LocalDate receivedOn,
            @Schema(description = "What it says.") String words) {}
}
