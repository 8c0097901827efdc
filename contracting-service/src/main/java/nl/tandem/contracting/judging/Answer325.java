package nl.tandem.contracting.judging;

import java.util.ArrayList;
import java.util.List;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.MessageHeader;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.XsdVersie;
import org.jspecify.annotations.Nullable;

/** Puts a judgement into the form of a 325: only what was rejected is listed (IV087, IV088). */
public final class Answer325 {

    private Answer325() {}

    /**
     * Sender and receiver change places, and the answer refers to the message by its identification.
     *
     * @param identificatie what the municipality calls its answer
     * @param xsdVersie the versions of the schemas that the answer follows
     */
    public static Jw325 to(
            Jw323 message, Judgement judgement, BerichtIdentificatie identificatie, XsdVersie xsdVersie) {
        MessageHeader asked = message.header();
        String afzender = asked.ontvanger();
        String ontvanger = asked.afzender();
        return new Jw325(
                new MessageHeader(MessageType.JW325, afzender, ontvanger, identificatie, xsdVersie),
                asked.berichtIdentificatie(),
                asked.xsdVersie(),
                headerCodes(judgement),
                antwoord(message.declaratie(), judgement));
    }

    private static List<RetourCode> headerCodes(Judgement judgement) {
        return judgement instanceof Judgement.MessageRefused refused ? refused.codes() : List.of(RetourCode.NO_REMARK);
    }

    private static Jw325.@Nullable DeclaratieAntwoord antwoord(Jw323.Declaratie declaration, Judgement judgement) {
        return switch (judgement) {
            case Judgement.MessageRefused refused -> null;
            case Judgement.DeclarationRefused refused -> antwoord(declaration, 0, List.of(), refused.codes());
            case Judgement.LinesJudged judged -> antwoord(declaration, judged);
        };
    }

    private static Jw325.DeclaratieAntwoord antwoord(Jw323.Declaratie declaration, Judgement.LinesJudged judged) {
        List<Jw325.Client> rejected = rejected(declaration, judged);
        RetourCode code = judged.isFullyApproved() ? RetourCode.FULLY_APPROVED : RetourCode.NO_REMARK;
        Jw325.DeclaratieAntwoord antwoord = antwoord(declaration, judged.approvedCents(), rejected, List.of(code));
        checkTotals(antwoord);
        return antwoord;
    }

    private static Jw325.DeclaratieAntwoord antwoord(
            Jw323.Declaratie declaration, long approvedCents, List<Jw325.Client> clients, List<RetourCode> codes) {
        return new Jw325.DeclaratieAntwoord(
                declaration.declaratieNummer(),
                declaration.totaalIngediendBedrag(),
                Bedrag.ofSigned(approvedCents),
                clients,
                codes);
    }

    /** The verdicts are in the order of the message, so each client's are found by counting. */
    private static List<Jw325.Client> rejected(Jw323.Declaratie declaration, Judgement.LinesJudged judged) {
        List<Jw325.Client> clients = new ArrayList<>();
        int first = 0;
        for (Jw323.Client client : declaration.clienten()) {
            int next = first + client.prestaties().size();
            List<Verdict> verdicts = judged.verdicts().subList(first, next);
            first = next;
            List<Jw325.Prestatie> lines = verdicts.stream()
                    .filter(verdict -> !verdict.isApproved())
                    .map(verdict -> new Jw325.Prestatie(verdict.line(), verdict.codes()))
                    .toList();
            if (!lines.isEmpty()) {
                clients.add(new Jw325.Client(client.bsn(), lines, List.of(codeOfClient(verdicts.getFirst()))));
            }
        }
        return clients;
    }

    private static RetourCode codeOfClient(Verdict verdict) {
        return verdict.clientId() == null ? ClientRule.TR304.code() : RetourCode.NO_REMARK;
    }

    /** TR342: an answer that does not add up would be refused by the provider, with nobody to tell us. */
    private static void checkTotals(Jw325.DeclaratieAntwoord antwoord) {
        long listed = antwoord.clienten().stream()
                .flatMap(client -> client.prestaties().stream())
                .mapToLong(line -> line.ingediend().ingediendBedrag().signedCents())
                .sum();
        long notGranted = antwoord.totaalIngediendBedrag().signedCents()
                - antwoord.totaalToegekendBedrag().signedCents();
        if (listed != notGranted) {
            throw new IllegalStateException(
                    "The 325 lists %d cents as rejected, but does not grant %d cents.".formatted(listed, notGranted));
        }
    }
}
