package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Booking;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.Jw325Writer;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.judging.Answer325;
import nl.tandem.contracting.judging.DeclarationJudge;
import nl.tandem.contracting.judging.Judgement;
import nl.tandem.contracting.judging.Judgement.LinesJudged;
import nl.tandem.contracting.judging.Verdict;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.event.DomainEvent;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.time.DutchDate;

/** Judges a declaration, keeps what came of it, and answers. */
@ApplicationScoped
class JudgeDeclaration implements MessageProcessor {

    private final DeclarationFacts facts;
    private final DeclarationRegister register;
    private final Messages messages;
    private final Ceilings ceilings;
    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;
    private final AnswerSettings settings;

    JudgeDeclaration(
            DeclarationFacts facts,
            DeclarationRegister register,
            Messages messages,
            Ceilings ceilings,
            Database database,
            Outbox outbox,
            Caller caller,
            InstantSource clock,
            AnswerSettings settings) {
        this.facts = facts;
        this.register = register;
        this.messages = messages;
        this.ceilings = ceilings;
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public MessageType type() {
        return MessageType.JW323;
    }

    /**
     * The declarations of one provider wait for each other, because its references and numbers are used once, whatever the
     * municipality. Allocations are locked after that and ceilings last.
     */
    @Override
    @Transactional(TxType.MANDATORY)
    public Outcome process(StoredMessage stored) {
        Jw323 message = (Jw323) stored.content();
        database.lock("declarations of %s in %s".formatted(message.header().afzender(), caller.region()));
        DeclarationFacts.Found found = facts.about(stored, message);
        Judgement judgement = DeclarationJudge.judge(message, found.context());
        Jw325 answer = Answer325.to(message, judgement, identificatie(), settings.xsdVersie());
        return switch (judgement) {
            case Judgement.MessageRefused refused -> Outcome.refused(refused.codes(), xml(answer));
            case Judgement.DeclarationRefused refused -> {
                register.add(declaration(stored, message, answer, List.of(), DeclarationState.REFUSED));
                yield Outcome.refused(refused.codes(), xml(answer));
            }
            case LinesJudged judged -> {
                List<JudgedLine> lines = lines(judged, found);
                keep(declaration(stored, message, answer, lines, DeclarationState.ASSESSED), judged, lines);
                yield Outcome.assessed(antwoord(answer).retourCodes(), xml(answer));
            }
        };
    }

    private void keep(Declaration declaration, LinesJudged judged, List<JudgedLine> lines) {
        register.add(declaration);
        register.add(declaration, lines);
        ceilings.book(lines.stream()
                .filter(JudgedLine::isApproved)
                .map(JudgeDeclaration::booking)
                .toList());
        List<DomainEvent> events = new ArrayList<>(LinesApproved.of(declaration, lines));
        events.add(DeclarationAssessed.of(declaration, ReturnCodeLines.of(judged.rejectedLinesByCode())));
        outbox.append(events);
    }

    private List<JudgedLine> lines(LinesJudged judged, DeclarationFacts.Found found) {
        List<UUID> ids = register.newIds(judged.verdicts().size());
        List<JudgedLine> lines = new ArrayList<>();
        for (Verdict verdict : judged.verdicts()) {
            int number = lines.size() + 1;
            lines.add(new JudgedLine(ids.get(number - 1), number, found.pseudonymOf(verdict.clientId()), verdict));
        }
        return lines;
    }

    private static Booking booking(JudgedLine line) {
        Verdict verdict = line.verdict();
        return new Booking(
                Objects.requireNonNull(verdict.contractId()),
                Objects.requireNonNull(verdict.allocation()).id(),
                line.careYear(),
                line.amountCents());
    }

    private Declaration declaration(
            StoredMessage stored, Jw323 message, Jw325 answer, List<JudgedLine> lines, DeclarationState state) {
        Jw323.Declaratie asked = message.declaratie();
        int approved = (int) lines.stream().filter(JudgedLine::isApproved).count();
        return new Declaration(
                register.newIds(1).getFirst(),
                stored.messageId(),
                message.header().ontvanger(),
                message.header().afzender(),
                asked.declaratieNummer(),
                YearMonth.from(asked.declaratiePeriode().begindatum()),
                asked.totaalIngediendBedrag().signedCents(),
                antwoord(answer).totaalToegekendBedrag().signedCents(),
                approved,
                lines.size() - approved,
                state,
                antwoord(answer).retourCodes().stream().map(RetourCode::code).toList(),
                clock.instant(),
                answer.header().berichtIdentificatie().identificatie());
    }

    private BerichtIdentificatie identificatie() {
        return new BerichtIdentificatie(messages.nextAnswerIdentification(), DutchDate.today(clock));
    }

    private static Jw325.DeclaratieAntwoord antwoord(Jw325 answer) {
        return Objects.requireNonNull(answer.declaratieAntwoord());
    }

    private static byte[] xml(Jw325 answer) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Jw325Writer.write(answer, xml);
        return xml.toByteArray();
    }
}
