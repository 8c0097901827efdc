package nl.tandem.contracting.judging;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.tandem.contracting.ijw.Jw323.Declaratie;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules about a declaration as a whole; one broken rule and none of its lines is judged. */
public enum DeclarationRule implements Rule {
    TR333(
            RetourCode.DECLARATION_NUMBER_USED,
            "A provider uses a DeclaratieNummer once.",
            (declaration, context) -> context.declarationNumberUsed()),

    /** Months without care are left out and the last month may be repeated, so only going back is wrong. */
    TR318(
            RetourCode.PERIOD_DOES_NOT_FOLLOW,
            "DeclaratiePeriode is not before the last submitted one.",
            (declaration, context) -> context.lastSubmittedPeriod() != null
                    && YearMonth.from(declaration.declaratiePeriode().begindatum())
                            .isBefore(context.lastSubmittedPeriod()));

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final BiPredicate<Declaratie, DeclarationContext> broken;

    DeclarationRule(RetourCode code, String text, BiPredicate<Declaratie, DeclarationContext> broken) {
        this.code = code;
        this.text = text;
        this.broken = broken;
    }

    static Set<DeclarationRule> brokenBy(Declaratie declaration, DeclarationContext context) {
        Set<DeclarationRule> rules = EnumSet.noneOf(DeclarationRule.class);
        for (DeclarationRule rule : values()) {
            if (rule.broken.test(declaration, context)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }
}
