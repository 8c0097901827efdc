package nl.tandem.projects.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads registers as they stand in print. */
final class ReadRegister {

    private ReadRegister() {}

    /** A project as the register has it; what a cell leaves empty is null. */
    record Entry(
            @Nullable String line,
            String name,
            @Nullable String responsible,
            @Nullable String timing,
            @Nullable String level,
            boolean uncertain,
            boolean closed,
            @Nullable String successor) {}

    /** What a level is called that is no project. */
    static final String NO_PROJECT = "niet projectmatig";

    private static final String CLOSED = "Afgerond";
    private static final String GOES_ON = "Loopt door";
    private static final String ARROW = " -> ";

    static List<Entry> read(RegisterFormat format, JsonNode content) {
        List<InputError> errors = new ArrayList<>();
        List<Entry> entries = switch (format) {
            case PROJECT_REGISTER -> projectRegister(content, errors);
            case PROGRAMME_LINES -> programmeLines(content, errors);
            case DEVELOPMENT_AGENDA -> developmentAgenda(content, errors);
            case ACTION_LINES -> actionLines(content, errors);
        };
        if (entries.isEmpty() && errors.isEmpty()) {
            errors.add(InputError.body("", "holds no entry of this format"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        return entries;
    }

    private static List<Entry> projectRegister(JsonNode content, List<InputError> errors) {
        List<Entry> entries = new ArrayList<>();
        each(
                content,
                "/projecten",
                (node, place) -> entries.add(new Entry(
                        null,
                        required(node, "onderwerp", place, errors),
                        text(node, "wie"),
                        text(node, "wanneer"),
                        text(node, "niveau"),
                        false,
                        false,
                        null)));
        each(
                content,
                "/nietProjectmatig",
                (node, place) -> entries.add(new Entry(
                        null,
                        required(node, "onderwerp", place, errors),
                        null,
                        text(node, "wanneer"),
                        NO_PROJECT,
                        false,
                        false,
                        null)));
        return entries;
    }

    private static List<Entry> programmeLines(JsonNode content, List<InputError> errors) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> line : content.path("lijnen").properties()) {
            int place = 0;
            for (JsonNode project : line.getValue()) {
                if (!project.isTextual() || project.asText().isBlank()) {
                    errors.add(InputError.body("/lijnen/%s/%d".formatted(line.getKey(), place), "must be a name"));
                }
                entries.add(new Entry(line.getKey(), project.asText(), null, null, null, false, false, null));
                place++;
            }
        }
        return entries;
    }

    private static List<Entry> developmentAgenda(JsonNode content, List<InputError> errors) {
        List<Entry> entries = new ArrayList<>();
        each(content, "/rows", (node, place) -> {
            String name = node.path(0).asText();
            String status = node.path(1).asText();
            String successor = status.startsWith(GOES_ON + ARROW) ? status.substring((GOES_ON + ARROW).length()) : null;
            if (name.isBlank()) {
                errors.add(InputError.body(place + "/0", "must be a name"));
            }
            if (!status.equals(CLOSED) && !status.equals(GOES_ON) && successor == null) {
                errors.add(InputError.body(
                        place + "/1",
                        "must be '%s', '%s' or '%s%s' with a name".formatted(CLOSED, GOES_ON, GOES_ON, ARROW)));
            }
            entries.add(new Entry(null, name, null, null, null, false, status.equals(CLOSED), successor));
        });
        return entries;
    }

    private static List<Entry> actionLines(JsonNode content, List<InputError> errors) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> line : content.path("actielijnen").properties()) {
            each(
                    content,
                    "/actielijnen/" + line.getKey(),
                    (node, place) -> entries.add(new Entry(
                            line.getKey(),
                            required(node, "resultaat", place, errors),
                            null,
                            text(node, "jaar"),
                            text(node, "schaal"),
                            !node.path("uitlijningZeker").asBoolean(true),
                            false,
                            null)));
        }
        return entries;
    }

    private static void each(JsonNode content, String place, BiConsumer<JsonNode, String> reader) {
        int number = 0;
        for (JsonNode node : content.at(place)) {
            reader.accept(node, place + "/" + number);
            number++;
        }
    }

    private static String required(JsonNode node, String field, String place, List<InputError> errors) {
        String value = text(node, field);
        if (value == null || value.isBlank()) {
            errors.add(InputError.body(place + "/" + field, "must be given"));
            return "";
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    /** The same as it was printed; the other way round. */
    static JsonNode write(RegisterFormat format, List<Entry> entries) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        switch (format) {
            case PROJECT_REGISTER -> writeProjectRegister(content, entries);
            case PROGRAMME_LINES -> {
                ObjectNode lines = content.putObject("lijnen");
                entries.forEach(entry -> lines.withArray("/" + escaped(String.valueOf(entry.line())))
                        .add(entry.name()));
            }
            case DEVELOPMENT_AGENDA -> {
                ArrayNode rows = content.putArray("rows");
                entries.forEach(entry -> rows.addArray()
                        .add(entry.name())
                        .add(
                                entry.closed()
                                        ? CLOSED
                                        : entry.successor() == null ? GOES_ON : GOES_ON + ARROW + entry.successor()));
            }
            case ACTION_LINES -> {
                ObjectNode lines = content.putObject("actielijnen");
                entries.forEach(entry -> lines.withArray("/" + escaped(String.valueOf(entry.line())))
                        .addObject()
                        .put("resultaat", entry.name())
                        .put("schaal", entry.level())
                        .put("jaar", entry.timing())
                        .put("uitlijningZeker", !entry.uncertain()));
            }
        }
        return content;
    }

    private static void writeProjectRegister(ObjectNode content, List<Entry> entries) {
        ArrayNode projects = content.putArray("projecten");
        ArrayNode others = content.putArray("nietProjectmatig");
        for (Entry entry : entries) {
            if (NO_PROJECT.equals(entry.level())) {
                others.addObject().put("onderwerp", entry.name()).put("wanneer", entry.timing());
            } else {
                projects.addObject()
                        .put("nr", projects.size())
                        .put("onderwerp", entry.name())
                        .put("wie", entry.responsible())
                        .put("wanneer", entry.timing())
                        .put("niveau", entry.level());
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
