package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Jw319;
import nl.tandem.contracting.ijw.Jw319Writer;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.contracting.requestmessage.Decision;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Writes the 319 of a municipality that decides without software of its own; it is judged like any other. */
@ApplicationScoped
class GiveAnswer {

    private final RequestRegister register;
    private final Messages messages;
    private final MunicipalityCodes municipalities;
    private final AnswerSettings settings;
    private final InstantSource clock;

    GiveAnswer(
            RequestRegister register,
            Messages messages,
            MunicipalityCodes municipalities,
            AnswerSettings settings,
            InstantSource clock) {
        this.register = register;
        this.messages = messages;
        this.municipalities = municipalities;
        this.settings = settings;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional(TxType.MANDATORY)
    UUID give(UUID requestId, GiveAnswerRequest answer) {
        Request request = register.find(requestId).orElseThrow(() -> Problem.notFound("This request"));
        Instant now = clock.instant();
        LocalDate today = DutchDate.today(clock);
        checkInput(request, answer, today);
        checkState(request.part(answer.reference()).orElseThrow(), answer.decision());
        MessageHeader header = new MessageHeader(
                MessageType.JW319,
                request.municipality(),
                request.providerCode(),
                new BerichtIdentificatie(messages.nextAnswerIdentification(), today),
                settings.xsdVersie());
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Jw319Writer.write(new Jw319(header, antwoord(answer)), xml);
        return messages.submit(header, xml.toByteArray(), now);
    }

    private void checkInput(Request request, GiveAnswerRequest answer, LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if (request.part(answer.reference()).isEmpty()) {
            errors.add(InputError.body("/reference", "The request has no part with this reference."));
        }
        if (request.kind() == RequestKind.CHANGE && ReasonFitsCheck.RESPONSIBILITY.equals(answer.reason())) {
            errors.add(InputError.body("/reason", "A request to change is not refused with 8; take 5."));
        }
        String responsible = answer.responsibleMunicipality();
        if (responsible != null
                && (responsible.equals(request.municipality()) || !municipalities.isValid(responsible, today))) {
            errors.add(
                    InputError.body("/responsibleMunicipality", "Must be the code of another municipality.", "TR378"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private static void checkState(RequestPart part, Decision decision) {
        if (!part.state().isOpen()) {
            throw new Problem(
                    409,
                    "request-decided",
                    "This part of the request is %s; nothing can be answered to it any more.".formatted(part.state()));
        }
        if (decision == Decision.INVESTIGATE && part.wasAnswered(Decision.INVESTIGATE)) {
            throw new Problem(
                    409,
                    "request-under-investigation",
                    "This part of the request is under investigation already; refuse it, or allocate care for it.");
        }
    }

    private static Jw319.Antwoord antwoord(GiveAnswerRequest answer) {
        String responsible = answer.responsibleMunicipality();
        return new Jw319.Antwoord(
                answer.reference(),
                answer.decision().code(),
                answer.reason(),
                responsible == null ? null : new Jw319.Woonplaatsbeginsel(responsible));
    }
}
