package nl.tandem.contracting.clientstop.alternative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AlternativesFound", description = "What a search for other providers found.")
record AlternativesFound(
        @Schema(description = "The providers, by name.") List<Alternative> alternatives,

        @Schema(description = "When there are none: the question that was put to the board (algemeen bestuur).")
        @Nullable
        UUID escalationId) {}
