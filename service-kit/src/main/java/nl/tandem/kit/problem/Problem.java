package nl.tandem.kit.problem;

import java.util.List;
import java.util.Locale;

/**
 * An error that the caller can act on, answered as RFC 9457 problem details.
 *
 * <p>Subclasses name one problem each: the status, a fixed slug ({@code contract-not-draft}) that becomes the type
 * {@code /problems/contract-not-draft}, and a detail that says what to do next. Never put personal data in the detail.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String slug;
    private final String detail;
    private final transient List<InputError> errors;

    public Problem(int status, String slug, String detail) {
        this(status, slug, detail, List.of());
    }

    public Problem(int status, String slug, String detail, List<InputError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** Input that does not fit the contract of the operation: all errors at once, nothing was changed. */
    public static Problem invalidInput(List<InputError> errors) {
        return new Problem(
                400,
                "invalid-input",
                "The request has %d error(s); correct them all and send it again. Nothing was changed."
                        .formatted(errors.size()),
                errors);
    }

    public static Problem notFound(String what) {
        return new Problem(404, "not-found", "%s does not exist, or is not yours to see.".formatted(what));
    }

    public int status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public String slug() {
        return slug;
    }

    public List<InputError> errors() {
        return errors;
    }

    String title() {
        String words = slug.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
