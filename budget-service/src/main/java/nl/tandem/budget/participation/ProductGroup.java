package nl.tandem.budget.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A product group (productgroep): product categories that are bought and settled together.")
public record ProductGroup(
        @Schema(description = "Code of the group.", examples = "VERBLIJF")
        @NotNull
        @Pattern(regexp = "[A-Z0-9_]{1,50}", message = "Must be capitals, digits and underscores, such as VERBLIJF.")
        String code,

        @Schema(description = "Name (naam).") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Product categories (productcategorieen, JZ020).") @NotEmpty @Size(max = 100)
        List<@NotNull @Pattern(regexp = "\\d{2}", message = "Must be two digits, such as 45.") String> categories,

        @Schema(description = "Decision (besluit).") @NotBlank @Size(max = 1000)
        String decision) {}
