package nl.tandem.projects.testing;

import nl.tandem.kit.testing.Superuser;
import org.jspecify.annotations.Nullable;

/** Figures of a region, said on the topic of the monitoring service. */
public record Measured(String region) {

    /** All figures of a region go to the same partition, so they are heard in the order said. */
    public void say(
            @Nullable String municipality,
            String period,
            long numerator,
            long denominator,
            @Nullable Long value,
            String measuredAt) {
        say(municipality, null, period, numerator, denominator, value, measuredAt);
    }

    /** Of a subregion when it is given. */
    public void say(
            @Nullable String municipality,
            @Nullable String subregion,
            String period,
            long numerator,
            long denominator,
            @Nullable Long value,
            String measuredAt) {
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                VALUES (?, 'jeugdhulp.monitoring.indicators', ?, 'nl.jeugdhulp.monitoring.indicator.measured.v1',
                        'figure', now(), ?)
                """, region, region, """
                {"indicatorCode": "COST_PER_YOUTH", "municipality": %s, "subregion": %s, "period": "%s", "numerator": %d,
                 "denominator": %d, "value": %s, "unit": "CENTS", "measuredAt": "%s"}
                """.formatted(
                        orNull(municipality), orNull(subregion), period, numerator, denominator, value, measuredAt));
    }

    private static String orNull(@Nullable String text) {
        return text == null ? "null" : "\"%s\"".formatted(text);
    }
}
