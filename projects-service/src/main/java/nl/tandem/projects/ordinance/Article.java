package nl.tandem.projects.ordinance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OrdinanceArticle",
        description = "An article of a model ordinance (modelverordening) as it holds in a municipality.")
record Article(
        @Schema(description = "Number.", examples = "2.3") String number,
        @Schema(description = "Title.") String title,
        @Schema(description = "Text that holds.") String words,

        @Schema(description = "Whether the municipality has a text of its own.")
        boolean variant,

        @Schema(description = "Whether it needs further rules (nadere regels).")
        boolean needsRules,

        @Schema(description = "When the municipality adopted those.") @Nullable
        LocalDate rulesAdopted) {}
