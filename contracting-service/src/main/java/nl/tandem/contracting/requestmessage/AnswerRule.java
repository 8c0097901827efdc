package nl.tandem.contracting.requestmessage;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 3 and 4 about what a 319 answers; one broken rule and it counts as not sent (OP286). */
public enum AnswerRule implements Rule {
    TR355(
            RetourCode.NO_REQUEST_FOR_ANSWER,
            Places.ANSWER,
            "ReferentieAanbieder is that of a request by the provider.",
            (message, context) -> !context.requestKnown()),
    TR359(
            RetourCode.ALREADY_ALLOCATED,
            Places.ANSWER,
            "A request that was honoured by an allocation is not answered any more.",
            (message, context) -> context.honoured()),
    TR360(
            RetourCode.ALREADY_ANSWERED,
            Places.ANSWER,
            "A request is put under investigation by the first answer only.",
            (message, context) -> decision(message) == Decision.INVESTIGATE
                    && !context.earlierDecisions().isEmpty()),
    TR365(
            RetourCode.FINAL_ANSWER_SENT,
            Places.ANSWER,
            "A request that was refused is not answered any more.",
            (message, context) -> context.earlierDecisions().contains(Decision.REFUSE)),
    TR378(
            RetourCode.MUNICIPALITY_INVALID,
            Places.RESPONSIBLE,
            "The code of the responsible municipality exists in the list of the CBS.",
            (message, context) -> !context.responsibleMunicipalityKnown());

    private final RetourCode code;
    private final String place;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final BiPredicate<Jw319, AnswerContext> broken;

    AnswerRule(RetourCode code, String place, String text, BiPredicate<Jw319, AnswerContext> broken) {
        this.code = code;
        this.place = place;
        this.text = text;
        this.broken = broken;
    }

    static Map<String, Set<Rule>> brokenBy(Jw319 message, AnswerContext context) {
        return BrokenRules.byPlace(values(), rule -> Places.when(rule.broken.test(message, context), rule.place));
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    private static Decision decision(Jw319 message) {
        return Decision.of(message.antwoord().verzoekAntwoord());
    }
}
