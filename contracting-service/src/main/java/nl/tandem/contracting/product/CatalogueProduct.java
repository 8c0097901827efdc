package nl.tandem.contracting.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CatalogueProduct", description = "A product that the region buys, from a day on.")
record CatalogueProduct(
        @NotNull
        @Pattern(regexp = "^(3[1-8]|4[0-9]|5[0-5])$", message = "Must be a category of JZ020: 31 to 38 or 40 to 55.")
        @Schema(description = "Product category (productcategorie, JZ020).", examples = "45")
        String category,

        @NotNull
        @Pattern(regexp = "^[0-9A-Za-z]{1,5}$", message = "Must be one to five letters and digits.")
        @Schema(description = "Product code (productcode).", examples = "45A48")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Name of the product.")
        String name,

        @NotNull
        @Pattern(
                regexp = "^(01|04|14|16|82|83|84)$",
                message = "Must be a unit of WJ756: 01, 04, 14, 16, 82, 83 or 84.")
        @Schema(description = "Unit (eenheid, WJ756).", examples = "04")
        String unit,

        @NotNull
        @Pattern(regexp = "^(EFFORT|OUTPUT|TASK)$", message = "Must be EFFORT, OUTPUT or TASK.")
        @Schema(
                description =
                        "How it is paid for: EFFORT (inspanningsgericht), OUTPUT (outputgericht), TASK (taakgericht).",
                examples = "EFFORT")
        String fundingVariant,

        @NotNull @Schema(description = "First day of this version.")
        LocalDate validFrom,

        @Schema(description = "Last day; absent while it goes on. A later version ends it too.") @Nullable
        LocalDate validUntil,

        @NotBlank @Size(max = 200) @Schema(description = "Where the decision is found.")
        String decisionReference) {}
