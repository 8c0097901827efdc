package nl.tandem.monitoring.goal;

import nl.tandem.monitoring.indicator.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Traffic light of a target. GREEN: the target is reached. AMBER: as far on the way from baseline to target as the year is on.
 * RED: less far, or without a baseline not reached. NONE: without a value or target nothing can be said.
 */
@Schema(
        description =
                "GREEN: the target is reached. AMBER: as far from baseline to target as the year is on. RED: less far, or not"
                        + " reached without a baseline. NONE: no value or no target.")
public enum GoalLight {
    GREEN,
    AMBER,
    RED,
    NONE;

    private static final int MONTHS = 12;

    /** After so many months of the year. */
    static GoalLight of(
            Direction better, @Nullable Long baseline, @Nullable Long target, @Nullable Long value, int months) {
        if (target == null || value == null) {
            return NONE;
        }
        Direction way = better;
        if (way == Direction.NEITHER) {
            if (baseline == null) {
                return NONE;
            }
            way = target >= baseline ? Direction.HIGHER : Direction.LOWER;
        }
        boolean isReached = way == Direction.HIGHER ? value >= target : value <= target;
        if (isReached) {
            return GREEN;
        }
        if (baseline == null) {
            return RED;
        }
        long sign = way == Direction.HIGHER ? 1 : -1;
        long whole = sign * (target - baseline);
        long done = sign * (value - baseline);
        return whole > 0 && MONTHS * done >= whole * months ? AMBER : RED;
    }
}
