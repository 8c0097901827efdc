package nl.tandem.kit.problem;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into problem details; the only place that does. */
final class ProblemMappers {

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return ProblemDetails.response(problem);
    }

    /** Parameters; a body is checked as it is read, see {@link BodyCheck}. */
    @ServerExceptionMapper
    Response violations(ConstraintViolationException violations) {
        return ProblemDetails.response(Problem.invalidInput(violations.getConstraintViolations().stream()
                .map(violation -> {
                    String path = violation.getPropertyPath().toString();
                    return InputError.query(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
                })
                .toList()));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        Response answer = ProblemDetails.response(
                401, "unauthenticated", "Unauthenticated", "Send a valid bearer token of this service.", List.of());
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return ProblemDetails.response(
                403,
                "forbidden",
                "Forbidden",
                "Your role may not do this; the roles are named with the operation in the OpenAPI document.",
                List.of());
    }

    /** What JAX-RS itself finds: no such path, method not allowed, wrong media type, unreadable parameter. */
    @ServerExceptionMapper
    Response jaxRs(WebApplicationException exception) {
        if (exception.getCause() instanceof Problem problem) {
            return ProblemDetails.response(problem);
        }
        Response original = exception.getResponse();
        Response.StatusType status = original.getStatusInfo();
        Response answer = ProblemDetails.response(
                status.getStatusCode(),
                "http-" + status.getStatusCode(),
                status.getReasonPhrase(),
                "%s: see the OpenAPI document of this service.".formatted(status.getReasonPhrase()),
                List.of());
        if (original.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.getHeaders().put(HttpHeaders.ALLOW, original.getHeaders().get(HttpHeaders.ALLOW));
        }
        return answer;
    }

    /** The last mapper: our own fault. The message of the exception may hold data, so only its kind is told. */
    @ServerExceptionMapper
    Response unexpected(Exception exception) {
        Log.errorf(exception, "request failed kind=%s", exception.getClass().getName());
        return ProblemDetails.response(
                500,
                "unexpected",
                "Unexpected",
                "The service failed; nothing was changed. Try again later with the same Idempotency-Key.",
                List.of());
    }
}
