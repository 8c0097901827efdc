package nl.tandem.contracting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Rule;
import org.junit.jupiter.api.Test;

/**
 * The rules of the standard, which {@code ijw/rules.csv} lists, against those of the code, and the page about them. That each
 * rule has a case that keeps it and one that breaks it is seen to by the tests that are named here: they fail for a constant
 * without. After a change: {@code make openapi} writes the page anew.
 */
class IjwRulesTest {

    private static final Path PAGE = Path.of("../docs/ijw-rules.md");
    private static final String PACKAGE = "nl.tandem.contracting.";

    /**
     * Where the rules of a message are.
     *
     * @param tests by the class of the rules, in the package of the class
     */
    private record Rules(Map<String, String> tests, String headerTest) {}

    private static final Map<String, Rules> RULES = rules();

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
                answered with the return code (retourcode). Written by a test from the code and the list of the standard; the tests
                that are named hold a case that keeps the rule and one that breaks it, for each rule of their class, or fail.
                """);
        for (String message : RULES.keySet()) {
            page.append("\n## ").append(message).append("\n\n");
            page.append("| Rule | Level | Code | Of | What it says | Class | Test |\n|---|--:|---|---|---|---|---|\n");
            for (Listed rule : listed()) {
                if (rule.message().equals(message)) {
                    coded(rule).forEach(coded -> page.append(row(rule, coded)));
                    if (coded(rule).isEmpty()) {
                        page.append("| %s | 1 | – | %s | Part of the schema. | `Jw%sShape` | `RefuseShapeTest` |%n"
                                .formatted(rule.number(), rule.element(), message.substring(2)));
                    }
                }
            }
        }
        return page.toString();
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
                        coded.test());
    }

    private static List<Coded> coded(Listed rule) {
        return inCode(rule.message())
                .filter(coded -> coded.rule().name().equals(rule.number()))
                .toList();
    }

    private static Stream<Coded> inCode(String message) {
        Rules rules = RULES.get(message);
        assertNotNull(rules, message);
        return Stream.concat(
                rules.tests().entrySet().stream().flatMap(entry -> constants(entry.getKey(), entry.getValue())),
                constants("ijw.HeaderRule", rules.headerTest()));
    }

    private static Stream<Coded> constants(String className, String test) {
        try {
            Class.forName(PACKAGE + test);
            String testName = test.substring(test.lastIndexOf('.') + 1);
            return Arrays.stream(Class.forName(PACKAGE + className).getEnumConstants())
                    .map(rule -> new Coded((Rule) rule, testName));
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

    private static Map<String, Rules> rules() {
        Map<String, Rules> rules = new LinkedHashMap<>();
        rules.put(
                "JW301",
                new Rules(
                        Map.of(
                                "allocationmessage.AllocationMessageRule", "allocationmessage.EveryRuleOf301Test",
                                "allocationmessage.AllocatedProductRule", "allocationmessage.EveryRuleOf301Test"),
                        "allocationmessage.EveryRuleOf301Test"));
        rules.put(
                "JW305",
                new Rules(
                        Map.of(
                                "delivery.StartMessageRule", "delivery.StartMessageRuleTest",
                                "delivery.StartRule", "delivery.StartRuleTest"),
                        "delivery.DeliveryJudgeTest"));
        rules.put(
                "JW307",
                new Rules(
                        Map.of(
                                "delivery.StopMessageRule", "delivery.StopMessageRuleTest",
                                "delivery.StopRule", "delivery.StopRuleTest"),
                        "delivery.DeliveryJudgeTest"));
        rules.put(
                "JW315",
                new Rules(
                        Map.of(
                                "requestmessage.AllocationRequestMessageRule",
                                "requestmessage.AllocationRequestMessageRuleTest",
                                "requestmessage.AllocationRequestRule",
                                "requestmessage.AllocationRequestRuleTest"),
                        "requestmessage.RequestHeaderRuleTest"));
        rules.put(
                "JW317",
                new Rules(
                        Map.of(
                                "requestmessage.ChangeRequestMessageRule",
                                        "requestmessage.ChangeRequestMessageRuleTest",
                                "requestmessage.ChangeRequestRule", "requestmessage.ChangeRequestRuleTest"),
                        "requestmessage.RequestHeaderRuleTest"));
        rules.put(
                "JW319",
                new Rules(
                        Map.of(
                                "requestmessage.AnswerMessageRule", "requestmessage.AnswerRuleTest",
                                "requestmessage.AnswerRule", "requestmessage.AnswerRuleTest"),
                        "requestmessage.RequestHeaderRuleTest"));
        rules.put(
                "JW323",
                new Rules(
                        Map.of(
                                "judging.MessageRule", "judging.EveryRuleOf323Test",
                                "judging.DeclarationRule", "judging.EveryRuleOf323Test",
                                "judging.ClientRule", "judging.EveryRuleOf323Test",
                                "judging.LineRule", "judging.EveryRuleOf323Test"),
                        "judging.EveryRuleOf323Test"));
        return rules;
    }
}
