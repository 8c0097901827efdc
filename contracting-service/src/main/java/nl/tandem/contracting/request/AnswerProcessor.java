package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.contracting.deadline.RequestDeadlines;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.Jw319.Antwoord;
import nl.tandem.contracting.ijw.Jw319.Woonplaatsbeginsel;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.contracting.requestmessage.AnswerContext;
import nl.tandem.contracting.requestmessage.Decision;
import nl.tandem.contracting.requestmessage.RequestMessageJudge;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.time.DutchDate;

/** Processes a 319 (antwoord): what a municipality answers to a part of a request, whoever wrote it. */
@ApplicationScoped
class AnswerProcessor implements MessageProcessor {

    private final RequestJudging judging;
    private final RequestRegister register;
    private final MunicipalityCodes municipalities;
    private final RequestDeadlines deadlines;
    private final Outbox outbox;
    private final InstantSource clock;

    AnswerProcessor(
            RequestJudging judging,
            RequestRegister register,
            MunicipalityCodes municipalities,
            RequestDeadlines deadlines,
            Outbox outbox,
            InstantSource clock) {
        this.judging = judging;
        this.register = register;
        this.municipalities = municipalities;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public MessageType type() {
        return MessageType.JW319;
    }

    @Override
    public Outcome process(StoredMessage message) {
        Jw319 content = (Jw319) message.content();
        String reference = content.antwoord().referentieAanbieder();
        Optional<Request> request = register.byReference(message.municipality(), message.providerCode(), reference);
        return judging.outcome(
                message,
                RequestMessageJudge.judge(content, context(message, content, request)),
                () -> record(message, content, request.orElseThrow()));
    }

    private AnswerContext context(StoredMessage message, Jw319 content, Optional<Request> request) {
        LocalDate dated = dagtekening(content);
        Woonplaatsbeginsel responsible = content.antwoord().woonplaatsbeginsel();
        Optional<RequestPart> part =
                request.flatMap(found -> found.part(content.antwoord().referentieAanbieder()));
        return new AnswerContext(
                judging.headerFacts(message, List.of(dated)),
                part.isPresent(),
                part.filter(found -> found.state() == RequestState.HONOURED).isPresent(),
                part.map(AnswerProcessor::decisions).orElse(Set.of()),
                responsible == null || municipalities.isValid(responsible.gemeente(), dated));
    }

    private static Set<Decision> decisions(RequestPart part) {
        return part.answers().stream().map(GivenAnswer::decision).collect(Collectors.toSet());
    }

    private void record(StoredMessage message, Jw319 content, Request request) {
        Antwoord antwoord = content.antwoord();
        Woonplaatsbeginsel responsible = antwoord.woonplaatsbeginsel();
        GivenAnswer answer = new GivenAnswer(
                message.messageId(),
                Decision.of(antwoord.verzoekAntwoord()),
                antwoord.redenAfwijzingVerzoek(),
                responsible == null ? null : responsible.gemeente(),
                dagtekening(content),
                clock.instant());
        register.addAnswer(request, antwoord.referentieAanbieder(), answer);
        if (answer.decision() == Decision.INVESTIGATE) {
            deadlines.underInvestigation(
                    request.messageId(), request.municipality(), request.providerCode(), request.datedOn());
        }
        if (answer.decision() == Decision.INVESTIGATE && request.kind() == RequestKind.ALLOCATION) {
            deadlines.residenceUnderInvestigation(
                    request.messageId(),
                    request.municipality(),
                    request.providerCode(),
                    LocalDate.ofInstant(request.receivedAt(), DutchDate.ZONE));
        }
        if (request.isOtherwiseAnswered(antwoord.referentieAanbieder())) {
            deadlines.answered(request.messageId());
        }
        if (answer.decision() == Decision.REFUSE && request.isOtherwiseDecided(antwoord.referentieAanbieder())) {
            deadlines.decided(request.messageId());
        }
        outbox.append(RequestAnswered.of(
                request, request.part(antwoord.referentieAanbieder()).orElseThrow(), answer));
    }

    private static LocalDate dagtekening(Jw319 content) {
        return content.header().berichtIdentificatie().dagtekening();
    }
}
