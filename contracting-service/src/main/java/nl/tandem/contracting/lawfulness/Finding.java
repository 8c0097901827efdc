package nl.tandem.contracting.lawfulness;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param subject what it is about, in a few words that stay the same: a rule of one version finds a subject once
 * @param municipality absent when it is about a provider as a whole
 * @param lineId absent when it is about more than one line
 * @param amountCents what it is about in money; absent when that cannot be said
 * @param figures what the rule saw
 */
public record Finding(
        LawfulnessRule rule,
        String subject,
        String providerCode,
        @Nullable String municipality,
        @Nullable UUID lineId,
        @Nullable String pseudonym,
        LocalDate from,
        LocalDate until,
        @Nullable Long amountCents,
        String figures) {

    static Finding of(LawfulnessRule rule, LineFact line, String figures) {
        return new Finding(
                rule,
                line.lineId().toString(),
                line.provider(),
                line.municipality(),
                line.lineId(),
                line.pseudonym(),
                line.care().from(),
                line.care().until(),
                line.care().amountCents(),
                figures);
    }
}
