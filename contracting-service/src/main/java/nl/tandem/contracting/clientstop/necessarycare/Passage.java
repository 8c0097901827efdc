package nl.tandem.contracting.clientstop.necessarycare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How new care gets past a stop, or not. */
@Schema(
        name = "PassageUnderStop",
        description = "How new care gets past a stop (cliëntenstop):"
                + "\n* NO_STOP: there is none;"
                + "\n* CRISIS: crisis care (category 46) is never stopped;"
                + "\n* NECESSARY: the expert team found it necessary;"
                + "\n* WITHOUT_VERDICT: the expert team did not judge;"
                + "\n* NOT_NECESSARY: the expert team found that it can wait or go elsewhere.")
public enum Passage {
    NO_STOP,
    CRISIS,
    NECESSARY,
    WITHOUT_VERDICT,
    NOT_NECESSARY;

    /** JZ020: Jeugdhulp crisis. */
    private static final String CRISIS_CATEGORY = "46";

    static Passage of(boolean underStop, @Nullable String category, @Nullable Verdict verdict) {
        if (!underStop) {
            return NO_STOP;
        }
        if (CRISIS_CATEGORY.equals(category)) {
            return CRISIS;
        }
        return switch (verdict) {
            case null -> WITHOUT_VERDICT;
            case NECESSARY -> NECESSARY;
            case NOT_NECESSARY -> NOT_NECESSARY;
        };
    }

    boolean isFree() {
        return switch (this) {
            case NO_STOP, CRISIS, NECESSARY -> true;
            case WITHOUT_VERDICT, NOT_NECESSARY -> false;
        };
    }
}
