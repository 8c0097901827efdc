package nl.tandem.contracting.requestmessage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.IjwMessage;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.Rule;
import nl.tandem.contracting.requestmessage.RequestJudgement.Accepted;
import nl.tandem.contracting.requestmessage.RequestJudgement.MessageRefused;
import nl.tandem.contracting.requestmessage.RequestJudgement.PlacesRefused;

/** Judges requests and answers that have the shape of their schema, stopping where the standard stops. */
public final class RequestMessageJudge {

    private RequestMessageJudge() {}

    public static RequestJudgement judge(Jw315 message, AllocationRequestContext context) {
        return judge(
                message,
                AllocationRequestMessageRule.brokenBy(message),
                context.headerFacts(),
                () -> judgement(AllocationRequestRule.brokenBy(message, context), List.of()));
    }

    /** Nothing can be said about the allocations of a client who has none (TR304). */
    public static RequestJudgement judge(Jw317 message, ChangeRequestContext context) {
        return judge(message, ChangeRequestMessageRule.brokenBy(message), context.headerFacts(), () -> {
            Map<String, Set<Rule>> broken = ChangeRequestRule.brokenBy(message, context);
            return context.clientKnown()
                    ? judgement(broken, List.of())
                    : judgement(
                            Map.of(Places.CLIENT, Set.of(ChangeRequestRule.TR304)),
                            ChangeRequestRule.placesBelowClient(message));
        });
    }

    public static RequestJudgement judge(Jw319 message, AnswerContext context) {
        return judge(
                message,
                AnswerMessageRule.brokenBy(message),
                context.headerFacts(),
                () -> judgement(AnswerRule.brokenBy(message, context), List.of()));
    }

    private static RequestJudgement judge(
            IjwMessage message,
            Set<? extends Rule> inMessage,
            HeaderFacts headerFacts,
            Supplier<RequestJudgement> inPlaces) {
        if (!inMessage.isEmpty()) {
            return new MessageRefused(inMessage);
        }
        Set<HeaderRule> inHeader = HeaderRule.brokenBy(message.header(), headerFacts);
        return inHeader.isEmpty() ? inPlaces.get() : new MessageRefused(inHeader);
    }

    private static RequestJudgement judgement(Map<String, Set<Rule>> broken, List<String> notAssessed) {
        return broken.isEmpty() ? new Accepted() : new PlacesRefused(broken, notAssessed);
    }
}
