package nl.tandem.budget.document;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as people read them. */
@TemplateExtension(namespace = "euro")
public final class Euro {

    private Euro() {}

    /** 1.234,56 of 123456 cents. */
    public static String of(long cents) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,.2f", BigDecimal.valueOf(cents, 2));
    }

    /** The amount of a step that may have none. */
    public static String of(@Nullable Long cents) {
        return cents == null ? "" : of(cents.longValue());
    }
}
