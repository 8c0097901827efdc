package nl.tandem.budget.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.budget.document.Euro;
import nl.tandem.budget.participation.TaskBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A post (begrotingspost).")
public record Post(
        @Schema(description = "Code, unique in the document.") @NotBlank @Size(max = 50)
        String code,

        @Schema(description = "Name (omschrijving).") @NotBlank @Size(max = 300)
        String name,

        @Schema(description = "Income or cost.") @NotNull Direction direction,

        @Schema(description = "Group with a subtotal of its own.") @Nullable @Size(max = 200)
        String group,

        @Schema(description = "Whether it is only shown and in no total (buiten de begroting).") @Nullable
        Boolean outsideTotal,

        @Schema(description = "Whether it is new policy (nieuw beleid); not in a primary budget.") @Nullable
        Boolean newPolicy,

        @Schema(description = "Iv3 code of the year.") @Nullable
        String iv3Code,

        @Schema(description = "What the amount rests on.") @Nullable
        Basis basis,

        @Schema(description = "On which ground the task is done; it decides who is asked at an overrun.") @Nullable
        TaskBasis taskBasis,

        @Schema(description = "Who pays for it (financieringsmatrix).") @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 100) String> payers,

        @Schema(description = "Fund (dekking) it is paid from.") @Nullable @Size(max = 50)
        String fund,

        @Schema(description = "Document whose cumulative balance it is (restant); its amount is computed.") @Nullable
        UUID carriedOverFrom,

        @Schema(description = "The amounts; a column without one is blank, which is neither zero nor PM.")
        @Nullable
        @Size(max = 20)
        List<@NotNull @Valid Value> values) {

    @Schema(description = "INCOME: baten. COST: lasten.")
    public enum Direction {
        INCOME,
        COST
    }

    @Schema(
            description =
                    "EARLIER_YEARS: realisatie van eerdere jaren. EXPECTATION: verwachting. VISIBLE_DEVELOPMENT: zichtbare"
                            + " ontwikkeling. AGREEMENT: afspraak of contract.")
    public enum Basis {
        EARLIER_YEARS,
        EXPECTATION,
        VISIBLE_DEVELOPMENT,
        AGREEMENT
    }

    @Override
    public List<Value> values() {
        return Objects.requireNonNullElse(values, List.of());
    }

    @JsonIgnore
    public boolean isInTotal() {
        return !Boolean.TRUE.equals(outsideTotal);
    }

    public Optional<Value> in(String column) {
        return values().stream().filter(value -> value.column().equals(column)).findFirst();
    }

    /** PM and blank count for nothing. */
    public long centsIn(String column) {
        return in(column).map(Value::cents).orElse(0L);
    }

    /** As it is printed: an amount, PM, or blank. */
    public String shownIn(String column) {
        return in(column)
                .map(value -> value.notKnownYet() ? "PM" : Euro.of(value.cents()))
                .orElse("");
    }

    public Post with(List<Value> changed) {
        return new Post(
                code,
                name,
                direction,
                group,
                outsideTotal,
                newPolicy,
                iv3Code,
                basis,
                taskBasis,
                payers,
                fund,
                carriedOverFrom,
                changed);
    }
}
