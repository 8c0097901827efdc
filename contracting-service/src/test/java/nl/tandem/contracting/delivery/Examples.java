package nl.tandem.contracting.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Rule;
import org.junit.jupiter.api.DynamicTest;

/** For each rule of a set a case that keeps all rules, and one beside it that breaks this rule. */
final class Examples {

    private Examples() {}

    /**
     * One rule.
     *
     * @param alsoBroken rules that cannot be kept when this one is broken like that
     */
    record Example<C, R>(C kept, C broken, Set<R> alsoBroken) {

        static <C, R> Example<C, R> of(C kept, C broken) {
            return new Example<>(kept, broken, Set.of());
        }
    }

    /** A rule without an example fails. */
    static <C, R extends Enum<R> & Rule> Stream<DynamicTest> tests(
            R[] rules, Map<R, Example<C, R>> examples, Function<C, Set<R>> brokenBy) {
        return Arrays.stream(rules)
                .map(rule -> dynamicTest(rule + ": " + rule.text(), () -> {
                    Example<C, R> example = Objects.requireNonNull(examples.get(rule), () -> rule + " has no example");
                    EnumSet<R> expected = EnumSet.of(rule);
                    expected.addAll(example.alsoBroken());
                    assertEquals(Set.of(), brokenBy.apply(example.kept()));
                    assertEquals(expected, brokenBy.apply(example.broken()));
                }));
    }
}
