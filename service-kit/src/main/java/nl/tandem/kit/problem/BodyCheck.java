package nl.tandem.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON body and answers everything that is wrong with it at once: shapes, unknown properties, constraints. */
@Provider
public final class BodyCheck implements ReaderInterceptor {

    private static final int MOST_ERRORS = 100;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Validator validator;
    private final ObjectMapper json;

    BodyCheck(Validator validator, ObjectMapper json) {
        this.validator = validator;
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        JsonNode tree;
        try {
            tree = json.readTree(bytes(context.getInputStream()));
        } catch (JsonProcessingException notJson) {
            throw Problem.invalidInput(List.of(InputError.body("", "This is not well-formed JSON.")));
        }
        if (tree == null || !tree.isContainerNode()) {
            throw Problem.invalidInput(List.of(InputError.body("", "A JSON object is required.")));
        }
        Map<String, InputError> errors = new LinkedHashMap<>();
        Object body = read(tree, json.constructType(context.getGenericType()), errors);
        if (body != null) {
            validator.validate(body).stream()
                    .map(violation -> InputError.body(pointer(violation.getPropertyPath()), violation.getMessage()))
                    .sorted(Comparator.comparing(error -> String.valueOf(error.location())))
                    .forEach(error -> errors.putIfAbsent(String.valueOf(error.location()), error));
        }
        if (body == null || !errors.isEmpty()) {
            throw Problem.invalidInput(List.copyOf(errors.values()));
        }
        return body;
    }

    /** A service may take larger bodies, but streams those and does not make a tree of them. */
    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Problem(
                    413,
                    "body-too-large",
                    "A JSON body is at most %d MB; divide it. Nothing was changed.".formatted(MOST_BYTES >> 20));
        }
        return bytes;
    }

    /** Jackson stops at the first value that does not fit: take that one out, and look further. */
    private @Nullable Object read(JsonNode tree, JavaType type, Map<String, InputError> errors) throws IOException {
        while (errors.size() < MOST_ERRORS) {
            try {
                return json.treeToValue(tree, type);
            } catch (JsonMappingException misfit) {
                String pointer = pointer(misfit);
                if (errors.putIfAbsent(pointer, InputError.body(pointer, expected(misfit))) != null
                        || !remove(tree, pointer)) {
                    return null;
                }
            }
        }
        return null;
    }

    private static String expected(JsonMappingException misfit) {
        if (misfit instanceof UnrecognizedPropertyException) {
            return "This property is not known here.";
        }
        if (misfit instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
                && mismatch.getTargetType() != null) {
            Class<?> type = mismatch.getTargetType();
            return type.isEnum()
                    ? "Must be one of %s.".formatted(List.of(type.getEnumConstants()))
                    : "Must be a %s.".formatted(type.getSimpleName());
        }
        return "This value does not fit here.";
    }

    private static boolean remove(JsonNode tree, String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (slash < 0) {
            return false;
        }
        String last = pointer.substring(slash + 1);
        return switch (tree.at(pointer.substring(0, slash))) {
            case ObjectNode object -> object.remove(last) != null;
            case ArrayNode array -> array.remove(Integer.parseInt(last)) != null;
            default -> false;
        };
    }

    private static String pointer(JsonMappingException misfit) {
        StringBuilder pointer = new StringBuilder();
        misfit.getPath()
                .forEach(reference -> pointer.append('/')
                        .append(
                                reference.getFieldName() == null
                                        ? String.valueOf(reference.getIndex())
                                        : reference.getFieldName()));
        return pointer.toString();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
