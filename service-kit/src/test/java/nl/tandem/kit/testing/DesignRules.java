package nl.tandem.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the NLGov REST API Design Rules 2.2 that a program can check in an OpenAPI document, by their anchor in
 * that standard.
 */
public final class DesignRules {

    private static final Pattern PATH = Pattern.compile("/|(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+(/_[a-z]+)?");
    private static final Pattern QUERY_KEY = Pattern.compile("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
    private static final Pattern DATE_NAME = Pattern.compile("date|datum|\\w+D(ate|atum)\\w*");
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();

    private DesignRules(JsonNode document) {
        this.document = document;
    }

    public static List<String> broken(JsonNode document) {
        DesignRules rules = new DesignRules(document);
        rules.info();
        document.at("/paths").properties().forEach(rules::path);
        rules.properties(document, "");
        return rules.broken;
    }

    private void info() {
        require(document.path("openapi").asText().startsWith("3"), "doc-openapi", "openapi version 3");
        require(SEMVER.matcher(document.at("/info/version").asText()).matches(), "semver", "info.version");
        for (String field : List.of("name", "email", "url")) {
            require(document.at("/info/contact").hasNonNull(field), "doc-openapi-contact", field);
        }
        require(!document.path("servers").isEmpty(), "uri-version", "servers");
        document.path("servers")
                .forEach(server ->
                        require(server.path("url").asText().matches(".*/v\\d+"), "uri-version", server.toString()));
    }

    private void path(Map.Entry<String, JsonNode> path) {
        require(PATH.matcher(path.getKey()).matches(), "path-segments-kebab-case", path.getKey());
        require(path.getKey().equals("/") || !path.getKey().endsWith("/"), "no-trailing-slash", path.getKey());
        path.getValue().properties().forEach(operation -> {
            if (METHODS.contains(operation.getKey())) {
                operation(operation.getKey() + " " + path.getKey(), operation.getKey(), operation.getValue());
            } else {
                require(
                        Set.of("parameters", "summary", "description").contains(operation.getKey()),
                        "http-methods",
                        operation.getKey() + " " + path.getKey());
            }
        });
    }

    private void operation(String where, String method, JsonNode operation) {
        require(operation.hasNonNull("summary"), "doc-openapi", where + " has no summary");
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                require(
                        QUERY_KEY.matcher(parameter.path("name").asText()).matches(),
                        "query-keys-camel-case",
                        where + " " + parameter.path("name"));
            }
        });
        boolean takesInput = !operation.path("parameters").isEmpty()
                || Set.of("post", "put", "patch").contains(method);
        require(!takesInput || operation.path("responses").has("400"), "invalid-input", where + " has no 400");
        operation.path("responses").properties().forEach(response -> {
            String status = response.getKey();
            JsonNode details = response.getValue();
            if (status.startsWith("2") || status.startsWith("3")) {
                require(details.at("/headers").has("API-Version"), "version-header", where + " " + status);
                JsonNode schema = resolve(details.at("/content/application~1json/schema"));
                require(
                        !schema.path("type").asText().equals("array"),
                        "always-return-objects",
                        where + " answers a bare array");
            }
            if (status.startsWith("4") || status.startsWith("5")) {
                JsonNode problem = details.at("/content/application~1problem+json");
                require(!problem.isMissingNode(), "problem-details", where + " " + status);
                JsonNode members = resolve(problem.path("schema")).path("properties");
                for (String member : List.of("status", "title", "detail")) {
                    require(members.has(member), "problem-details", where + " " + status + " lacks " + member);
                }
            }
        });
    }

    /** Every property of every schema, wherever it stands. */
    private void properties(JsonNode node, String where) {
        node.properties().forEach(child -> {
            if (child.getKey().equals("properties")) {
                child.getValue().properties().forEach(property -> property(where, property));
            }
            properties(child.getValue(), where + "/" + child.getKey());
        });
        if (node.isArray()) {
            node.forEach(child -> properties(child, where));
        }
    }

    private void property(String where, Map.Entry<String, JsonNode> property) {
        String format = resolve(property.getValue()).path("format").asText();
        String place = where + "/" + property.getKey();
        require(!format.equals("time") && !format.equals("date-time-local"), "date-time/timezone", place);
        if (DATE_NAME.matcher(property.getKey()).matches()) {
            require(format.equals("date"), "date-time/date-omit-time-portion", place);
        }
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#") ? resolve(document.at(reference.substring(1))) : schema;
    }

    private void require(boolean kept, String rule, String where) {
        if (!kept) {
            broken.add(rule + ": " + where);
        }
    }
}
