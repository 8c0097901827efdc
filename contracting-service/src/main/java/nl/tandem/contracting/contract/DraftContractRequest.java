package nl.tandem.contracting.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.product.Catalogue.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@FitsTogether
@Schema(description = "A contract to be, with what may be delivered and for how much.")
record DraftContractRequest(
        @NotBlank
        @Size(max = 50)
        @Schema(description = "What the region calls the contract (contractnummer); unique in the region.")
        String contractNumber,

        @NotNull
        @Pattern(regexp = "^[0-9]{8}$", message = "An AGB code has eight digits.")
        @Schema(description = "AGB code of a registered provider (aanbieder).", examples = "12345678")
        String providerCode,

        @NotNull @Schema(description = "First day (ingangsdatum).")
        LocalDate startDate,

        @NotNull @Schema(description = "Last day (einddatum).")
        LocalDate endDate,

        @NotEmpty @Size(max = 1000) @Schema(description = "What may be delivered.")
        List<@NotNull @Valid Product> products,

        @NotNull @Size(max = 50) @Schema(description = "Per care year what it may cost.")
        List<@NotNull @Valid CareYearCeiling> ceilings)
        implements Agreed {

    /** As the catalogue knows them. */
    static List<Wanted> wanted(List<Product> products) {
        return products.stream()
                .map(product -> new Wanted(
                        product.category(),
                        product.code(),
                        product.unit(),
                        product.fundingVariant().name()))
                .toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContractProduct", description = "A product with its tariff (productcode en tarief).")
    record Product(
            @NotNull
            @Pattern(
                    regexp = "^(3[1-8]|4[0-9]|5[0-5])$",
                    message = "Must be a category of JZ020: 31 to 38 or 40 to 55.")
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
            @Schema(
                    description =
                            "Unit (eenheid, WJ756): 01 minute, 04 hour, 14 day and night (etmaal), 16 part of a day"
                                    + " (dagdeel), 82 piece of output, 83 euros, 84 piece of effort.",
                    examples = "04")
            String unit,

            @NotNull
            @Min(1)
            @Max(99_999_999)
            @Schema(description = "Price of one unit (tarief), in euro cents; 1 with unit 83, which counts in cents.")
            Long tariffCents,

            @NotNull
            @Schema(
                    description =
                            "How it is paid for: EFFORT (inspanningsgericht), OUTPUT (outputgericht), TASK (taakgericht).")
            FundingVariant fundingVariant,

            @Schema(
                    description =
                            "With TASK, and only then: ALLOCATED when each client has an allocation, UNALLOCATED when none has.")
            @Nullable
            TaskForm taskForm) {}

    @Schema(name = "CareYearCeiling", description = "What a contract may cost in a care year.")
    record CareYearCeiling(
            @NotNull @Min(2015) @Max(2100) @Schema(description = "Care year (zorgjaar).", examples = "2026")
            Integer careYear,

            @NotNull
            @Min(0)
            @Max(999_999_999_999L)
            @Schema(description = "What the contract may cost in the year, in euro cents.")
            Long ceilingCents) {}
}
