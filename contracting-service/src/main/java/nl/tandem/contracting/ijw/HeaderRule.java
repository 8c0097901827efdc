package nl.tandem.contracting.ijw;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** The rules of level 3 and 4 about a Header; one broken rule and nothing else of the message is looked at. */
public enum HeaderRule implements Rule {
    TR056(
            RetourCode.IDENTIFICATION_USED,
            "A sender uses an Identificatie once for a type of message.",
            (header, facts) -> facts.identificationUsed()),
    TR135(
            RetourCode.DATED_IN_FUTURE,
            "A message is not dated after the day of receipt.",
            (header, facts) -> header.berichtIdentificatie().dagtekening().isAfter(facts.today())),
    TR378(
            RetourCode.MUNICIPALITY_INVALID,
            "The municipality code exists in the list of the CBS.",
            (header, facts) -> !facts.municipalityKnown());

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final BiPredicate<MessageHeader, HeaderFacts> broken;

    HeaderRule(RetourCode code, String text, BiPredicate<MessageHeader, HeaderFacts> broken) {
        this.code = code;
        this.text = text;
        this.broken = broken;
    }

    public static Set<HeaderRule> brokenBy(MessageHeader header, HeaderFacts facts) {
        Set<HeaderRule> rules = EnumSet.noneOf(HeaderRule.class);
        for (HeaderRule rule : values()) {
            if (rule.broken.test(header, facts)) {
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
