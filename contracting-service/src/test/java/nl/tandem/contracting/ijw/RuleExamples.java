package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every rule has an example that just keeps it and one that just breaks it, or the test fails. */
public final class RuleExamples {

    public record Example<T>(T keeps, T breaks) {}

    private RuleExamples() {}

    public static <T> Example<T> example(T keeps, T breaks) {
        return new Example<>(keeps, breaks);
    }

    public static <R extends Rule, T> Stream<DynamicTest> tests(
            R[] rules, Map<R, Example<T>> examples, Function<T, ? extends Collection<? extends Rule>> brokenBy) {
        return Arrays.stream(rules)
                .map(rule -> dynamicTest(rule.name(), () -> {
                    Example<T> example = examples.get(rule);
                    assertNotNull(example, rule + " has no example");
                    assertFalse(brokenBy.apply(example.keeps()).contains(rule), rule + " is broken by what keeps it");
                    assertTrue(brokenBy.apply(example.breaks()).contains(rule), rule + " is kept by what breaks it");
                }));
    }
}
