package nl.tandem.contracting.ijw;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.requestmessage.RequestMessages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For each rule of level 1 that the list has for a message: a value that its schema takes, and those that it refuses. */
class EverySchemaRuleTest {

    private static final Map<String, GoldenMessage> MESSAGES = Map.of(
            "JW301", GoldenMessage.JW301,
            "JW305", GoldenMessage.JW305,
            "JW307", GoldenMessage.JW307,
            "JW315", RequestMessages.JW315,
            "JW317", RequestMessages.JW317,
            "JW319", RequestMessages.JW319,
            "JW323", GoldenMessage.JW323);

    /** What stands in the good message, another value that is right if there is one, and what is wrong. */
    private record Example(String type, String value, String alsoRight, List<String> wrong) {}

    private static final Map<String, Example> EXAMPLES = Map.of(
            "CS015", new Example("LDT_BerichtSubversie", "2", "2", List.of("1", "3", "02")),
            "CS025", new Example("LDT_BerichtVersie", "3", "3", List.of("2", "4", "03")),
            "CS319",
                    new Example(
                            "LDT_IdentificatieDeclaratie",
                            "D202604001",
                            "d1Z",
                            List.of("D2026 04", "D2026-04", " D1", "D1 ", "Dé1")));

    @TestFactory
    Stream<DynamicTest> everyRuleIsKeptAndBroken() throws IOException {
        return listed().map(rule -> dynamicTest(rule[0] + " " + rule[1], () -> check(rule[0], rule[1], rule[4])));
    }

    @Test
    void everyMessageHasItsVersionsInTheList() throws IOException {
        Set<String> listed = listed().map(rule -> rule[0] + " " + rule[1]).collect(Collectors.toSet());

        for (String message : MESSAGES.keySet()) {
            assertTrue(listed.containsAll(Set.of(message + " CS015", message + " CS025")), message);
        }
    }

    private static void check(String message, String rule, String place) {
        Example example = EXAMPLES.get(rule);
        GoldenMessage good = MESSAGES.get(message);
        assertFalse(example == null || good == null, message + " " + rule + " has no example");
        String element = place.substring(place.lastIndexOf('.') + 1);
        String start = "<%s:%s>".formatted(message.toLowerCase(Locale.ROOT), element);

        assertDoesNotThrow(good.with(start + example.value(), start + example.alsoRight())::read);
        for (String wrong : example.wrong()) {
            GoldenMessage broken = good.with(start + example.value(), start + wrong);
            List<ShapeViolation> violations =
                    assertThrows(NotSchemaShaped.class, broken::read, wrong).violations();
            assertEquals(1, violations.size(), wrong);
            assertEquals(example.type(), violations.getFirst().rule(), wrong);
            assertEquals(
                    "/Bericht/" + place.replace('.', '/'), violations.getFirst().location(), wrong);
        }
    }

    private static Stream<String[]> listed() throws IOException {
        try (InputStream list = EverySchemaRuleTest.class.getResourceAsStream("/ijw/rules.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .filter(rule -> rule[2].equals("1"));
        }
    }
}
