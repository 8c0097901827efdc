package nl.tandem.contracting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the standard, which {@code ijw/rules.csv} lists, against those of the code, and the page about them. Each rule
 * has a case that keeps it and one that breaks it, once for each message, in the test that is named here. After a change:
 * {@code make openapi} writes the page anew.
 */
class IjwRulesTest {

    private static final Path PAGE = Path.of("../docs/ijw-rules.md");
    private static final String PACKAGE = "nl.tandem.contracting.";

    private static final String HEADER_RULES = "ijw.HeaderRule";
    private static final String SCHEMA_TEST = "ijw.EverySchemaRuleTest";

    /** What the rules of level 1 say: they are no constants, for the schema is what keeps them. */
    private static final Map<String, String> OF_SCHEMA = Map.of(
            "CS015", "BerichtSubversie is 2.",
            "CS025", "BerichtVersie is 3.",
            "CS319", "DeclaratieNummer has letters and digits only.");

    /** An enum of rules, and the test that has an example for and against each of them. */
    private record RuleSet(String rules, String test) {}

    private static final Map<String, List<RuleSet>> RULES = rules();

    private record Listed(String message, String number, int level, String code, String element) {}

    private record Coded(Rule rule, String test) {}

    @Test
    void everyRuleOfTheStandardIsInTheCodeWithItsCode() throws IOException {
        for (Listed rule : listed()) {
            for (Coded coded : coded(rule)) {
                assertEquals(rule.code(), coded.rule().code().code(), rule.toString());
            }
            assertEquals(rule.level() == 1, coded(rule).isEmpty(), rule + " is not where its level belongs");
        }
    }

    @Test
    void everyRuleOfTheCodeIsOneOfTheStandard() throws IOException {
        List<Listed> listed = listed();
        for (String message : RULES.keySet()) {
            Set<String> numbers = listed.stream()
                    .filter(rule -> rule.message().equals(message) && rule.level() > 1)
                    .map(Listed::number)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> inCode =
                    inCode(message).map(coded -> coded.rule().name()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(numbers, inCode, message);
        }
    }

    @Test
    void theTestThatIsNamedHasExamplesOfTheRuleForEachMessage() throws Exception {
        Map<String, Integer> named = new TreeMap<>();
        for (Listed rule : listed()) {
            List<Coded> coded = coded(rule);
            coded.forEach(one -> named.merge(one.test() + " " + rule.number(), 1, Integer::sum));
            if (coded.isEmpty()) {
                named.merge(SCHEMA_TEST + " " + rule.message() + " " + rule.number(), 1, Integer::sum);
            }
        }
        Map<String, Integer> held = new TreeMap<>();
        for (String test : named.keySet().stream()
                .map(name -> name.substring(0, name.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new))) {
            namesIn(test).forEach(name -> held.merge(test + " " + name, 1, Integer::sum));
        }
        assertEquals(named, held);
    }

    /** Of the examples: what is before a colon is the rule. */
    private static List<String> namesIn(String test) throws ReflectiveOperationException {
        Class<?> testClass = Class.forName(PACKAGE + test);
        Constructor<?> constructor = testClass.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        List<String> names = new ArrayList<>();
        for (Method method : testClass.getDeclaredMethods()) {
            if (method.isAnnotationPresent(TestFactory.class)) {
                method.setAccessible(true);
                ((Stream<?>) method.invoke(instance))
                        .map(example -> ((DynamicTest) example).getDisplayName().replaceAll(":.*", ""))
                        .forEach(names::add);
            }
        }
        return names;
    }

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, "docs/ijw-rules.md is not what the code says; run make openapi.");
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The rules of iJw 3.2

                What a message is judged by. Level 1 is its schema, 2 the message in itself, 3 what came before, 4 what others know (the
                contract, the municipalities, the clock). A message that breaks level 1 was never received (HTTP 400); the others are
                answered with the return code (retourcode). Written by a test from the code and the list of the standard; it fails
                unless the test that is named has a case that keeps the rule and one that breaks it, for each message.

                The return messages (302, 306, 308, 316, 318 and 320) have no rules in the list but their schemas.
                """);
        for (String message : RULES.keySet()) {
            page.append("\n## ").append(message).append("\n\n");
            page.append("| Rule | Level | Code | Of | What it says | Class | Test |\n|---|--:|---|---|---|---|---|\n");
            for (Listed rule : listed()) {
                if (rule.message().equals(message)) {
                    coded(rule).forEach(coded -> page.append(row(rule, coded)));
                    if (coded(rule).isEmpty()) {
                        page.append(rowOfSchema(rule));
                    }
                }
            }
        }
        return page.toString();
    }

    private static String rowOfSchema(Listed rule) {
        String text = OF_SCHEMA.get(rule.number());
        assertNotNull(text, rule + " has no text");
        return "| %s | 1 | – | %s | %s | `Jw%sShape` | `%s` |%n"
                .formatted(rule.number(), rule.element(), text, rule.message().substring(2), simpleName(SCHEMA_TEST));
    }

    private static String row(Listed rule, Coded coded) {
        return "| %s | %d | %s | %s | %s | `%s` | `%s` |%n"
                .formatted(
                        rule.number(),
                        rule.level(),
                        rule.code(),
                        rule.element(),
                        coded.rule().text(),
                        coded.rule().getClass().getSimpleName(),
                        simpleName(coded.test()));
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static List<Coded> coded(Listed rule) {
        return inCode(rule.message())
                .filter(coded -> coded.rule().name().equals(rule.number()))
                .toList();
    }

    private static Stream<Coded> inCode(String message) {
        List<RuleSet> sets = RULES.get(message);
        assertNotNull(sets, message);
        return sets.stream().flatMap(set -> constants(set.rules(), set.test()));
    }

    private static Stream<Coded> constants(String className, String test) {
        try {
            return Arrays.stream(Class.forName(PACKAGE + className).getEnumConstants())
                    .map(rule -> new Coded((Rule) rule, test));
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static List<Listed> listed() throws IOException {
        try (InputStream list = IjwRulesTest.class.getResourceAsStream("/ijw/rules.csv")) {
            assertNotNull(list);
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(line -> new Listed(line[0], line[1], Integer.parseInt(line[2]), line[3], line[4]))
                    .toList();
        }
    }

    private static Map<String, List<RuleSet>> rules() {
        Map<String, List<RuleSet>> rules = new LinkedHashMap<>();
        rules.put(
                "JW301",
                List.of(
                        new RuleSet("allocationmessage.AllocationMessageRule", "allocationmessage.EveryRuleOf301Test"),
                        new RuleSet("allocationmessage.AllocatedProductRule", "allocationmessage.EveryRuleOf301Test"),
                        new RuleSet(HEADER_RULES, "allocationmessage.EveryRuleOf301Test")));
        rules.put(
                "JW305",
                List.of(
                        new RuleSet("delivery.StartMessageRule", "delivery.StartMessageRuleTest"),
                        new RuleSet("delivery.StartRule", "delivery.StartRuleTest"),
                        new RuleSet(HEADER_RULES, "delivery.DeliveryHeaderRuleTest")));
        rules.put(
                "JW307",
                List.of(
                        new RuleSet("delivery.StopMessageRule", "delivery.StopMessageRuleTest"),
                        new RuleSet("delivery.StopRule", "delivery.StopRuleTest"),
                        new RuleSet(HEADER_RULES, "delivery.DeliveryHeaderRuleTest")));
        rules.put(
                "JW315",
                List.of(
                        new RuleSet(
                                "requestmessage.AllocationRequestMessageRule",
                                "requestmessage.AllocationRequestMessageRuleTest"),
                        new RuleSet("requestmessage.AllocationRequestRule", "requestmessage.AllocationRequestRuleTest"),
                        new RuleSet(HEADER_RULES, "requestmessage.RequestHeaderRuleTest")));
        rules.put(
                "JW317",
                List.of(
                        new RuleSet(
                                "requestmessage.ChangeRequestMessageRule",
                                "requestmessage.ChangeRequestMessageRuleTest"),
                        new RuleSet("requestmessage.ChangeRequestRule", "requestmessage.ChangeRequestRuleTest"),
                        new RuleSet(HEADER_RULES, "requestmessage.RequestHeaderRuleTest")));
        rules.put(
                "JW319",
                List.of(
                        new RuleSet("requestmessage.AnswerMessageRule", "requestmessage.AnswerRuleTest"),
                        new RuleSet("requestmessage.AnswerRule", "requestmessage.AnswerRuleTest"),
                        new RuleSet(HEADER_RULES, "requestmessage.RequestHeaderRuleTest")));
        rules.put(
                "JW323",
                List.of(
                        new RuleSet("judging.MessageRule", "judging.EveryRuleOf323Test"),
                        new RuleSet("judging.DeclarationRule", "judging.EveryRuleOf323Test"),
                        new RuleSet("judging.ClientRule", "judging.EveryRuleOf323Test"),
                        new RuleSet("judging.LineRule", "judging.EveryRuleOf323Test"),
                        new RuleSet(HEADER_RULES, "judging.EveryRuleOf323Test")));
        return rules;
    }
}
