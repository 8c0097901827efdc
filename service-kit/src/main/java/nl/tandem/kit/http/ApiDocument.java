package nl.tandem.kit.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the OpenAPI document of a service what is the same for every operation (NLGov design rules 2.2). */
public final class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Config config = ConfigProvider.getConfig();
        String base = "/%s/v1".formatted(config.getValue("tandem.service", String.class));
        document.getInfo()
                .setContact(OASFactory.createContact()
                        .name("Tandem")
                        .url("https://tandem.example/api")
                        .email("api@tandem.example"));
        document.getInfo()
                .setLicense(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2"));
        document.setServers(List.of(OASFactory.createServer().url(base).description("Behind the gateway.")));
        document.setPaths(relative(document.getPaths(), base));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problemSchema());
        document.getPaths().getPathItems().values().forEach(ApiDocument::complete);
    }

    private static Paths relative(Paths paths, String base) {
        Paths relative = OASFactory.createPaths();
        new TreeMap<>(paths.getPathItems())
                .forEach((path, item) ->
                        relative.addPathItem(path.startsWith(base) ? path.substring(base.length()) : path, item));
        return relative;
    }

    private static void complete(PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            boolean takesInput = operation.getParameters() != null || item.getParameters() != null;
            boolean writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.DELETE;
            if (method == PathItem.HttpMethod.POST && operation.getRequestBody() != null) {
                addHeaderParameter(
                        operation,
                        "Idempotency-Key",
                        "Any text of at most 64 characters, new for each new thing; a repeat returns the first answer.");
            }
            APIResponses responses = operation.getResponses();
            responses.getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    response.addHeader("API-Version", versionHeader());
                }
            });
            problem(responses, takesInput || writes, "400", "Invalid input: every error at once. Nothing was changed.");
            boolean guarded =
                    operation.getSecurity() != null && !operation.getSecurity().isEmpty();
            problem(responses, guarded, "401", "No valid bearer token.");
            problem(responses, guarded, "403", "The role may not do this.");
            problem(responses, takesInput, "404", "It does not exist, or is not the caller's to see.");
            problem(responses, true, "500", "The service failed; nothing was changed.");
            responses.getAPIResponses().keySet().stream()
                    .filter(status -> status.startsWith("4"))
                    .toList()
                    .forEach(status -> problem(responses, false, status, ""));
        });
    }

    private static void addHeaderParameter(Operation operation, String name, String description) {
        boolean there = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!there) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description(description)
                    .schema(string().maxLength(64)));
        }
    }

    private static void problem(APIResponses responses, boolean applies, String status, String description) {
        APIResponse response = responses.getAPIResponse(status);
        if (response == null && !applies) {
            return;
        }
        if (response == null) {
            response = OASFactory.createAPIResponse().description(description);
            responses.addAPIResponse(status, response);
        }
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header versionHeader() {
        return OASFactory.createHeader().description("Full version of the API.").schema(string());
    }

    private static Schema problemSchema() {
        Map<String, Schema> error = new TreeMap<>();
        error.put("in", string().description("Where the value stands: body, query, path or header."));
        error.put("detail", string().description("What is wrong and what would be right."));
        error.put(
                "location", string().description("JSON Pointer in the body, or the name of the parameter or header."));
        error.put("code", string().description("A fixed code for programs, such as the rule number."));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("An error, as RFC 9457 problem details.")
                .addProperty("type", string().description("Which problem this is, for programs."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status code."))
                .addProperty("title", string().description("Which problem this is, for people."))
                .addProperty("detail", string().description("What happened and what to do next."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Every input error, at once.")
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .properties(error)))
                .required(List.of("status", "title", "detail"));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
