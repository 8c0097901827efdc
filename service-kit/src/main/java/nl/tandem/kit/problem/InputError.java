package nl.tandem.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with the input: where it stands and what would be right. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with the input.")
public record InputError(
        @Schema(description = "Where the value stands: body, query, path or header.")
        String in,

        @Schema(description = "What is wrong and what would be right.")
        String detail,

        @Schema(description = "JSON Pointer in the body, or the name of the parameter or header.") @Nullable
        String location,

        @Schema(description = "A fixed code for programs, such as the rule number.") @Nullable
        String code) {

    public static InputError body(String location, String detail) {
        return new InputError("body", detail, location, null);
    }

    public static InputError body(String location, String detail, String code) {
        return new InputError("body", detail, location, code);
    }

    public static InputError header(String name, String detail) {
        return new InputError("header", detail, name, null);
    }

    public static InputError query(String name, String detail) {
        return new InputError("query", detail, name, null);
    }
}
