package nl.tandem.budget.steering;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a choice of options comes to.")
record SteeringScenario(
        @Schema(description = "Expected overrun without them, in euro cents.")
        long overrunCents,

        @Schema(description = "Saving of all options together, in euro cents.")
        long savingCents,

        @Schema(description = "What is left of the overrun, in euro cents; negative when nothing is left.")
        long remainingCents,

        @Schema(description = "Where the saving comes from, line by line.")
        List<Line> lines) {

    @Schema(name = "SteeringScenarioLine", description = "One part of the saving.")
    record Line(
            @Schema(description = "Code of the option.") String button,

            @Schema(description = "On which cost.") String subject,

            @Schema(description = "Saving in euro cents.") long savingCents,

            @Schema(description = "What the figure rests on.")
            String source) {}

    @Schema(name = "SteeringChoice", description = "Which options to choose.")
    record Choice(
            @Schema(description = "Their codes.") @NotEmpty @Size(max = 100)
            List<@NotNull String> buttons) {}

    static SteeringScenario of(SteeringMemo memo, List<String> chosen) {
        Map<String, SteeringMemo.Button> byCode = new LinkedHashMap<>();
        memo.buttons().forEach(button -> byCode.put(button.code(), button));
        List<InputError> errors = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<String> all = new HashSet<>(chosen);
        for (int i = 0; i < chosen.size(); i++) {
            SteeringMemo.Button button = byCode.get(chosen.get(i));
            if (button == null) {
                errors.add(InputError.body("/buttons/" + i, "There is no such option in the memo."));
                continue;
            }
            List<String> excluded = Objects.requireNonNullElse(button.excludes(), List.<String>of()).stream()
                    .filter(all::contains)
                    .toList();
            if (!excluded.isEmpty()) {
                errors.add(InputError.body(
                        "/buttons/" + i, "It cannot be chosen with %s.".formatted(String.join(", ", excluded))));
            }
            button.effects()
                    .forEach(effect -> lines.add(
                            new Line(button.code(), effect.subject(), effect.savingCents(), effect.source())));
        }
        if (all.size() < chosen.size()) {
            errors.add(InputError.body("/buttons", "Choose each option once."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        long saving = lines.stream().map(Line::savingCents).reduce(0L, Math::addExact);
        long overrun = Objects.requireNonNull(memo.overrunCents());
        return new SteeringScenario(overrun, saving, Math.subtractExact(overrun, saving), lines);
    }
}
