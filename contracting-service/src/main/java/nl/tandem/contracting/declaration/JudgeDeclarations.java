package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Booking;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.contract.ProviderLock;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.Jw325Writer;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.judging.Answer325;
import nl.tandem.contracting.judging.DeclarationContext;
import nl.tandem.contracting.judging.DeclarationJudge;
import nl.tandem.contracting.judging.Refusal;
import nl.tandem.contracting.judging.Rejections;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.time.DutchDate;

/** Judges declarations, keeps what came of them, and answers: many small ones together, a large one in parts. */
@ApplicationScoped
class JudgeDeclarations implements MessageProcessor {

    private final ProviderLock providerLock;
    private final DeclarationFacts facts;
    private final JudgeParts judgeParts;
    private final DeclarationRegister register;
    private final Messages messages;
    private final Ceilings ceilings;
    private final Outbox outbox;
    private final InstantSource clock;
    private final AnswerSettings settings;

    JudgeDeclarations(
            ProviderLock providerLock,
            DeclarationFacts facts,
            JudgeParts judgeParts,
            DeclarationRegister register,
            Messages messages,
            Ceilings ceilings,
            Outbox outbox,
            InstantSource clock,
            AnswerSettings settings) {
        this.providerLock = providerLock;
        this.facts = facts;
        this.judgeParts = judgeParts;
        this.register = register;
        this.messages = messages;
        this.ceilings = ceilings;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public MessageType type() {
        return MessageType.JW323;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Outcome process(StoredMessage stored) {
        return processAll(List.of(stored)).getFirst();
    }

    /** Providers are locked first, and ceilings last. */
    @Override
    @Transactional(TxType.MANDATORY)
    public List<Outcome> processAll(List<StoredMessage> stored) {
        providerLock.take(stored.stream().map(StoredMessage::providerCode).toList());
        Map<UUID, Outcome> outcomes = new HashMap<>();
        rounds(stored).forEach(round -> outcomes.putAll(processRound(round)));
        return stored.stream()
                .map(message -> Objects.requireNonNull(outcomes.get(message.messageId())))
                .toList();
    }

    /** What a provider sent before decides about what it sends, so in one round there is one message of each. */
    private static List<List<StoredMessage>> rounds(List<StoredMessage> stored) {
        List<List<StoredMessage>> rounds = new ArrayList<>();
        Map<String, Integer> roundOfProvider = new HashMap<>();
        for (StoredMessage message : stored) {
            int round = roundOfProvider.merge(message.providerCode(), 0, (last, first) -> last + 1);
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(message);
        }
        return rounds;
    }

    private Map<UUID, Outcome> processRound(List<StoredMessage> stored) {
        Map<UUID, Declaration> begun = register.begun(stored);
        Map<UUID, Refusal> refusals = refusals(stored.stream()
                .filter(message -> !begun.containsKey(message.messageId()))
                .toList());
        List<JudgedPart> parts = judgeParts.judge(
                stored.stream()
                        .filter(message -> !refusals.containsKey(message.messageId()))
                        .toList(),
                begun);
        Iterator<BerichtIdentificatie> identifications = identifications(refusals.size()
                + (int) parts.stream().filter(JudgedPart::isLast).count());
        Map<UUID, Outcome> outcomes = new HashMap<>();
        for (StoredMessage message : stored) {
            Refusal refusal = refusals.get(message.messageId());
            if (refusal != null) {
                outcomes.put(message.messageId(), refuse(message, refusal, identifications.next()));
            }
        }
        outcomes.putAll(keep(parts, identifications));
        return outcomes;
    }

    private Map<UUID, Refusal> refusals(List<StoredMessage> fresh) {
        Map<UUID, DeclarationContext> contexts = facts.about(fresh);
        Map<UUID, Refusal> refusals = new HashMap<>();
        for (StoredMessage message : fresh) {
            DeclarationJudge.refusalOf(
                            (Jw323) message.content(), Objects.requireNonNull(contexts.get(message.messageId())))
                    .ifPresent(refusal -> refusals.put(message.messageId(), refusal));
        }
        return refusals;
    }

    private Outcome refuse(StoredMessage stored, Refusal refusal, BerichtIdentificatie identification) {
        Jw325 answer = Answer325.refusing((Jw323) stored.content(), refusal, identification, settings.xsdVersie());
        Jw325.DeclaratieAntwoord antwoord = answer.declaratieAntwoord();
        if (antwoord != null) {
            register.add(List.of(Declaration.begin(NewId.next(), stored)
                    .answered(DeclarationState.REFUSED, answer, antwoord, clock.instant())));
        }
        return Outcome.refused(refusal.codes(), null).answeredBy(output -> Jw325Writer.write(answer, output));
    }

    private Map<UUID, Outcome> keep(List<JudgedPart> parts, Iterator<BerichtIdentificatie> identifications) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        List<JudgedPart> kept = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        for (JudgedPart part : parts) {
            events.addAll(LinesApproved.of(part.declaration(), part.lines()));
            if (!part.isLast()) {
                kept.add(part);
                outcomes.put(
                        part.stored().messageId(),
                        Outcome.goesOn(part.declaration().linesJudged()));
                continue;
            }
            Rejections rejections = register.rejections(part);
            Jw325 answer = Answer325.to(part.message(), rejections, identifications.next(), settings.xsdVersie());
            Declaration answered = part.declaration()
                    .answered(
                            DeclarationState.ASSESSED,
                            answer,
                            Objects.requireNonNull(answer.declaratieAntwoord()),
                            clock.instant());
            kept.add(part.with(answered));
            events.add(DeclarationAssessed.of(answered, ReturnCodeLines.of(rejections.linesByCode())));
            outcomes.put(part.stored().messageId(), outcome(answered, answer));
        }
        register.keep(kept);
        ceilings.book(bookings(kept));
        outbox.append(events);
        return outcomes;
    }

    private static Outcome outcome(Declaration declaration, Jw325 answer) {
        return Outcome.judged(
                Objects.requireNonNull(answer.declaratieAntwoord()).retourCodes(),
                declaration.linesJudged(),
                output -> Jw325Writer.write(answer, output));
    }

    private static List<Booking> bookings(List<JudgedPart> parts) {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(JudgedLine::isApproved)
                .map(line -> new Booking(line.contractId(), line.allocationId(), line.careYear(), line.amountCents()))
                .toList();
    }

    private Iterator<BerichtIdentificatie> identifications(int count) {
        return messages.nextAnswerIdentifications(count).stream()
                .map(identification -> new BerichtIdentificatie(identification, DutchDate.today(clock)))
                .iterator();
    }
}
