package nl.tandem.contracting.judging;

import java.time.YearMonth;
import nl.tandem.contracting.ijw.HeaderFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver must know to judge a declaration as a whole.
 *
 * @param declarationNumberUsed whether the provider used this DeclaratieNummer before
 * @param lastSubmittedPeriod month of the latest declaration that counts as sent; absent for a first one
 */
public record DeclarationContext(
        HeaderFacts headerFacts,
        boolean declarationNumberUsed,
        @Nullable YearMonth lastSubmittedPeriod) {}
