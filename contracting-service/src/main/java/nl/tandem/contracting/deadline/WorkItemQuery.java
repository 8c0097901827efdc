package nl.tandem.contracting.deadline;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which work items are asked for. Texts, because an enum that cannot be read would answer 404 and name no parameter. */
class WorkItemQuery {

    @Parameter(description = "Only those in this state.", schema = @Schema(implementation = WorkItemState.class))
    @QueryParam("state")
    @Nullable
    String state;

    @Parameter(description = "Only those of this term.", schema = @Schema(implementation = Term.class))
    @QueryParam("kind")
    @Nullable
    String kind;

    @Parameter(description = "Only of the municipality with this CBS code.")
    @QueryParam("municipality")
    @Nullable
    String municipality;

    @Parameter(description = "Only of the provider with this AGB code.")
    @QueryParam("providerCode")
    @Nullable
    String providerCode;

    @Parameter(description = "Only what this party has to do.", schema = @Schema(implementation = Responsible.class))
    @QueryParam("responsible")
    @Nullable
    String responsible;

    WorkItemList.Filter filter() {
        List<InputError> errors = new ArrayList<>();
        WorkItemList.Filter filter = new WorkItemList.Filter(
                oneOf(WorkItemState.values(), "state", state, errors).orElse(null),
                oneOf(Term.values(), "kind", kind, errors).orElse(null),
                municipality,
                providerCode,
                oneOf(Responsible.values(), "responsible", responsible, errors).orElse(null));
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        return filter;
    }

    private static <E extends Enum<E>> Optional<E> oneOf(
            E[] values, String parameter, @Nullable String asked, List<InputError> errors) {
        if (asked == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(asked))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(InputError.query(parameter, "must be one of " + Arrays.toString(values)));
        }
        return found;
    }
}
