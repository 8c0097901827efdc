package nl.tandem.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Inside the transaction ({@code @Transactional} comes first), around the resource method. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    private final IdempotentAnswers answers;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    IdempotentInterceptor(IdempotentAnswers answers, ObjectMapper json, CurrentVertxRequest request) {
        this.answers = answers;
        this.json = json;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getCurrent().request().getHeader(IdempotentAnswers.HEADER);
        return answers.once(key, fingerprint(call), () -> {
            try {
                return (Response) call.proceed();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private String fingerprint(InvocationContext call) throws Exception {
        String asked = request.getCurrent().request().path()
                + " "
                + json.writeValueAsString(Arrays.stream(call.getParameters())
                        .filter(parameter -> parameter == null || !isContext(parameter))
                        .toList());
        return sha256(asked);
    }

    /** Parameters that the runtime injects (UriInfo and the like) are no part of what was asked. */
    private static boolean isContext(Object parameter) {
        return parameter.getClass().getName().startsWith("org.jboss.resteasy")
                || parameter.getClass().getName().startsWith("io.quarkus");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
