package nl.tandem.kit.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The version of a changeable resource, as ETag out and If-Match in, so that nobody overwrites what he has not seen. */
public final class Version {

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a change that is not based on the current version: 428 without If-Match, 412 with another one. */
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(
                    428,
                    "if-match-required",
                    "Send If-Match with the ETag that you last read.",
                    List.of(InputError.header("If-Match", "This header is required.")));
        }
        if (!ifMatch.equals("\"%d\"".formatted(current))) {
            throw new Problem(
                    412,
                    "changed-since-read",
                    "It was changed since you read it; read it again, and decide again. Nothing was changed now.");
        }
    }
}
