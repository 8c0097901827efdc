package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tandem.kit.problem.InputError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "What the municipalities agreed on dividing cost (afspraken solidariteit en verevening): one scheme for"
                        + " all care, or one per product group; then damping and corrections, if any.")
public record Agreement(
        @Schema(description = "Which scheme for which care.") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid Part> parts,

        @Schema(description = "Transition damping, if any.") @Nullable @Valid
        Damping damping,

        @Schema(description = "Corrections that add up to nothing each.") @Nullable @Size(max = 50)
        List<@NotNull @Valid Correction> corrections) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AgreementPart", description = "The scheme of one product group, or of all care that has no other.")
    public record Part(
            @Schema(
                    description =
                            "Code of the product group (productgroep); absent for all care without a part of its own.")
            @Nullable
            @Size(min = 1, max = 50)
            String productGroup,

            @Schema(description = "The scheme.") @NotNull @Valid
            Scheme scheme) {}

    /** The type of the one scheme, or that it is a mix. */
    @JsonIgnore
    public SchemeType kind() {
        return parts.size() == 1 ? parts.getFirst().scheme().kind() : SchemeType.MIX;
    }

    List<Correction> everyCorrection() {
        return Objects.requireNonNullElse(corrections, List.of());
    }

    /** All that does not fit together, at its place in the body. */
    public List<InputError> errors(String place) {
        List<InputError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!seen.add(String.valueOf(part.productGroup()))) {
                errors.add(InputError.body(
                        "%s/parts/%d/productGroup".formatted(place, i),
                        "Another part has this product group already, or is for all other care too."));
            }
            for (Scheme.Misfit misfit : part.scheme().misfits()) {
                errors.add(
                        InputError.body("%s/parts/%d/scheme%s".formatted(place, i, misfit.place()), misfit.detail()));
            }
        }
        for (int i = 0; i < everyCorrection().size(); i++) {
            long sum = everyCorrection().get(i).sumCents();
            if (sum != 0) {
                errors.add(InputError.body(
                        "%s/corrections/%d/amounts".formatted(place, i),
                        "The amounts add up to %d cents; a correction moves cost and adds none, so they must add up to 0."
                                .formatted(sum)));
            }
        }
        return errors;
    }
}
