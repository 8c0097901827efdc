package nl.tandem.contracting.cbs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the provider reported it, in the terms of CBS.
 *
 * @param end null while it runs; a pause is no end
 * @param reason RedenBeeindiging (JZ588)
 * @param referrer COD327; null when nobody recorded it
 */
record Spell(
        UUID clientId,
        CbsForm form,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable String reason,
        @Nullable String referrer,
        boolean crisis) {

    boolean isOverBefore(LocalDate day) {
        return end != null && end.isBefore(day);
    }
}
