package nl.tandem.projects.goal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether an indicator moved since something was done. */
@Schema(
        description =
                "TOWARDS: towards the target. AWAY: away from it. NONE: not moved. CHANGED: moved, but without a target nobody can say"
                        + " whether that is good. UNKNOWN: not measured before and after.")
public enum Movement {
    TOWARDS,
    AWAY,
    NONE,
    CHANGED,
    UNKNOWN;

    static Movement between(
            @Nullable Long before, @Nullable Long after, @Nullable Long baseline, @Nullable Long target) {
        if (before == null || after == null) {
            return UNKNOWN;
        }
        if (before.equals(after)) {
            return NONE;
        }
        if (target == null) {
            return CHANGED;
        }
        long from = baseline == null ? before : baseline;
        boolean shouldRise = target >= from;
        return (after > before) == shouldRise ? TOWARDS : AWAY;
    }
}
