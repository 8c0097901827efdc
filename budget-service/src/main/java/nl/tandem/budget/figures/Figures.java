package nl.tandem.budget.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.tandem.kit.problem.InputError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Posts with their amounts by column, such as years; or, on total level, only what they come to.")
public record Figures(
        @Schema(description = "The columns, in order.") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Column> columns,

        @Schema(description = "The posts, in order; absent on total level.") @Nullable @Size(max = 1000)
        List<@NotNull @Valid Post> posts,

        @Schema(description = "Total cost by column, on total level only.") @Nullable @Size(max = 20)
        List<@NotNull @Valid Value> totals,

        @Schema(description = "Sums as another document prints them, to be compared.") @Nullable @Size(max = 100)
        List<@NotNull @Valid Control> controls) {

    @Schema(name = "FiguresColumn", description = "A column.")
    public record Column(
            @Schema(description = "Code.", examples = "2026") @NotBlank @Size(max = 50)
            String code,

            @Schema(description = "Name.") @NotBlank @Size(max = 200)
            String name) {}

    @Schema(name = "FiguresControl", description = "A sum as printed elsewhere.")
    public record Control(
            @Schema(description = "What it is called there.") @NotBlank @Size(max = 200)
            String label,

            @Schema(description = "Code of the column.") @NotBlank
            String column,

            @Schema(description = "Which sum.") @NotNull Sum sum,

            @Schema(description = "The group, for GROUP.") @Nullable
            String group,

            @Schema(description = "As printed, in euro cents.") @NotNull
            Long printedCents) {}

    @Schema(description = "INCOME: baten. COST: lasten. BALANCE: saldo. GROUP: subtotaal van een groep.")
    public enum Sum {
        INCOME,
        COST,
        BALANCE,
        GROUP
    }

    @JsonIgnore
    public boolean isTotalLevel() {
        return everyPost().isEmpty();
    }

    public List<Post> everyPost() {
        return Objects.requireNonNullElse(posts, List.of());
    }

    List<Value> everyTotal() {
        return Objects.requireNonNullElse(totals, List.of());
    }

    List<Control> everyControl() {
        return Objects.requireNonNullElse(controls, List.of());
    }

    public Optional<Post> post(String code) {
        return everyPost().stream().filter(post -> post.code().equals(code)).findFirst();
    }

    /** All that does not fit together, at its place in the body. */
    public List<InputError> errors(String place, int year) {
        List<InputError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!codes.add(columns.get(i).code())) {
                errors.add(InputError.body("%s/columns/%d/code".formatted(place, i), "Another column has this code."));
            }
        }
        if (everyPost().isEmpty() == everyTotal().isEmpty()) {
            errors.add(InputError.body(place + "/posts", "Give either posts, or, on total level, totals."));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < everyPost().size(); i++) {
            Post post = everyPost().get(i);
            String at = "%s/posts/%d".formatted(place, i);
            if (!names.add(post.code())) {
                errors.add(InputError.body(at + "/code", "Another post has this code."));
            }
            errors.addAll(Value.errors(post.values(), codes, at + "/values"));
            if (post.iv3Code() != null && !Iv3.holds(post.iv3Code(), year)) {
                errors.add(InputError.body(
                        at + "/iv3Code", "Iv3 has no code %s for youth in %d.".formatted(post.iv3Code(), year), "IV3"));
            }
        }
        errors.addAll(Value.errors(everyTotal(), codes, place + "/totals"));
        for (int i = 0; i < everyControl().size(); i++) {
            Control control = everyControl().get(i);
            if (!codes.contains(control.column())) {
                errors.add(InputError.body("%s/controls/%d/column".formatted(place, i), "There is no such column."));
            }
            if ((control.sum() == Sum.GROUP) != (control.group() != null)) {
                errors.add(InputError.body("%s/controls/%d/group".formatted(place, i), "Only GROUP has a group."));
            }
        }
        return errors;
    }
}
