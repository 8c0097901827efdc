package nl.tandem.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "An error, as RFC 9457 problem details.")
public record ProblemDetails(
        @Schema(description = "Which problem this is, for programs.", examples = "/problems/invalid-input")
        String type,

        @Schema(description = "The HTTP status code.", examples = "400")
        int status,

        @Schema(description = "Which problem this is, for people.")
        String title,

        @Schema(description = "What happened here and what to do next.")
        String detail,

        @Schema(description = "Every input error, at once.") List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Response response(Problem problem) {
        return response(problem.status(), problem.slug(), problem.title(), problem.detail(), problem.errors());
    }

    static Response response(int status, String slug, String title, String detail, List<InputError> errors) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .entity(new ProblemDetails("/problems/" + slug, status, title, detail, errors))
                .build();
    }
}
