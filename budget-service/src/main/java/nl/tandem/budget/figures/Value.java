package nl.tandem.budget.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tandem.kit.problem.InputError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The amount of a post in a column: cents, or PM (pro memorie), which counts as nothing and stays visible.")
public record Value(
        @Schema(description = "Code of the column.") @NotBlank
        String column,

        @Schema(description = "In euro cents.") @Nullable Long amountCents,

        @Schema(description = "Whether the amount is not known yet (PM).") @Nullable
        Boolean proMemorie) {

    public static Value of(String column, long cents) {
        return new Value(column, cents, null);
    }

    long cents() {
        return amountCents == null ? 0 : amountCents;
    }

    boolean notKnownYet() {
        return Boolean.TRUE.equals(proMemorie);
    }

    static List<InputError> errors(List<Value> values, Set<String> columns, String place) {
        List<InputError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            String at = "%s/%d".formatted(place, i);
            if (!columns.contains(value.column())) {
                errors.add(InputError.body(at + "/column", "There is no such column."));
            } else if (!seen.add(value.column())) {
                errors.add(InputError.body(at + "/column", "This column has an amount already."));
            }
            if ((value.amountCents() == null) != value.notKnownYet()) {
                errors.add(InputError.body(at + "/amountCents", "Give either an amount or PM; leave a blank out."));
            }
        }
        return errors;
    }
}
