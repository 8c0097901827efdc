package nl.tandem.contracting.requestmessage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.Jw319.Antwoord;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 2: what a 319 must satisfy in itself. One broken rule and the whole message was never sent. */
public enum AnswerMessageRule implements Rule {
    TR377(
            "A refusal because another municipality is responsible (reason 8) names it.",
            answer -> isForResponsibility(answer) && answer.woonplaatsbeginsel() == null),
    TR409(
            "Another municipality is named as responsible with reason 8 only.",
            answer -> !isForResponsibility(answer) && answer.woonplaatsbeginsel() != null),
    CD085(
            "RedenAfwijzingVerzoek is given with a refusal.",
            answer -> decision(answer) == Decision.REFUSE && answer.redenAfwijzingVerzoek() == null),
    CD086(
            "RedenAfwijzingVerzoek is not given while the request is under investigation.",
            answer -> decision(answer) == Decision.INVESTIGATE && answer.redenAfwijzingVerzoek() != null);

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Antwoord> broken;

    AnswerMessageRule(String text, Predicate<Antwoord> broken) {
        this.text = text;
        this.broken = broken;
    }

    public static Set<AnswerMessageRule> brokenBy(Jw319 message) {
        Set<AnswerMessageRule> rules = EnumSet.noneOf(AnswerMessageRule.class);
        for (AnswerMessageRule rule : values()) {
            if (rule.broken.test(message.antwoord())) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return RetourCode.TECHNICALLY_REJECTED;
    }

    @Override
    public String text() {
        return text;
    }

    private static boolean isForResponsibility(Antwoord answer) {
        return "8".equals(answer.redenAfwijzingVerzoek());
    }

    private static Decision decision(Antwoord answer) {
        return Decision.of(answer.verzoekAntwoord());
    }
}
