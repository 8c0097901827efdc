package nl.tandem.projects.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A body (gremium) of the region.")
public record Body(
        @Schema(description = "Code, fixed.", examples = "PFO") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Schema(description = "Name.", examples = "Portefeuillehoudersoverleg Jeugd") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(description = "What it may do.") @NotNull Set<@NotNull Right> rights) {}
