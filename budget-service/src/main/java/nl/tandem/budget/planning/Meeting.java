package nl.tandem.budget.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.financialdocument.DocumentBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A meeting of a body.")
record Meeting(
        @Schema(description = "Id.", readOnly = true) @Nullable
        UUID meetingId,

        @Schema(description = "The body.") @NotNull DocumentBody body,

        @Schema(description = "When it is held.") @NotNull LocalDate heldOn,

        @Schema(description = "Title.") @NotBlank @Size(max = 300)
        String title) {}
