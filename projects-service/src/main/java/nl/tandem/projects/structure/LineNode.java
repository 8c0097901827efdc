package nl.tandem.projects.structure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A line with its projects; without a name those that are in no line.")
record LineNode(
        @Schema(description = "Id of the line.") @Nullable UUID lineId,
        @Schema(description = "Name.") @Nullable String name,
        @Schema(description = "Its projects.") List<ProjectNode> projects) {}
