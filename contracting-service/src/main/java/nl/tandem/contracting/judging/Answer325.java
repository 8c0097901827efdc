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

/**
 * Puts what came of a declaration into the form of a 325: only what was rejected is listed (IV087, IV088). Sender and
 * receiver change places, and the answer refers to the message by its identification.
 */
public final class Answer325 {

    private Answer325() {}

    /**
     * Tells that the declaration counts as not sent.
     *
     * @param identificatie what the municipality calls its answer
     * @param xsdVersie the versions of the schemas that the answer follows
     */
    public static Jw325 refusing(
            Jw323 message, Refusal refusal, BerichtIdentificatie identificatie, XsdVersie xsdVersie) {
        return switch (refusal) {
            case Refusal.OfMessage refused -> answer(message, identificatie, xsdVersie, refused.codes(), null);
            case Refusal.OfDeclaration refused ->
                answer(
                        message,
                        identificatie,
                        xsdVersie,
                        List.of(RetourCode.NO_REMARK),
                        antwoord(message.declaratie(), 0, List.of(), refused.codes()));
        };
    }

    /** Tells what became of its lines. */
    public static Jw325 to(
            Jw323 message, Rejections rejections, BerichtIdentificatie identificatie, XsdVersie xsdVersie) {
        Jw323.Declaratie declaration = message.declaratie();
        List<Jw325.Client> rejected = rejected(declaration, rejections);
        long granted = declaration.totaalIngediendBedrag().signedCents() - listedCents(rejected);
        RetourCode code = rejections.isEmpty() ? RetourCode.FULLY_APPROVED : RetourCode.NO_REMARK;
        return answer(
                message,
                identificatie,
                xsdVersie,
                List.of(RetourCode.NO_REMARK),
                antwoord(declaration, granted, rejected, List.of(code)));
    }

    private static Jw325 answer(
            Jw323 message,
            BerichtIdentificatie identificatie,
            XsdVersie xsdVersie,
            List<RetourCode> headerCodes,
            Jw325.@Nullable DeclaratieAntwoord antwoord) {
        MessageHeader asked = message.header();
        String afzender = asked.ontvanger();
        String ontvanger = asked.afzender();
        return new Jw325(
                new MessageHeader(MessageType.JW325, afzender, ontvanger, identificatie, xsdVersie),
                asked.berichtIdentificatie(),
                asked.xsdVersie(),
                headerCodes,
                antwoord);
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

    private static List<Jw325.Client> rejected(Jw323.Declaratie declaration, Rejections rejections) {
        List<Jw325.Client> clients = new ArrayList<>();
        int number = 0;
        for (Jw323.Client client : declaration.clienten()) {
            List<Jw325.Prestatie> lines = new ArrayList<>();
            for (Jw323.Prestatie line : client.prestaties()) {
                number++;
                List<RetourCode> codes = rejections.codesOf(number);
                if (codes != null) {
                    lines.add(new Jw325.Prestatie(line, codes));
                }
            }
            if (!lines.isEmpty()) {
                clients.add(new Jw325.Client(client.bsn(), lines, List.of(codeOfClient(lines))));
            }
        }
        return clients;
    }

    /** The lines of an unknown client are the only ones that are not assessed. */
    private static RetourCode codeOfClient(List<Jw325.Prestatie> lines) {
        return lines.getFirst().retourCodes().contains(RetourCode.NOT_ASSESSED)
                ? ClientRule.TR304.code()
                : RetourCode.NO_REMARK;
    }

    private static long listedCents(List<Jw325.Client> clients) {
        return clients.stream()
                .flatMap(client -> client.prestaties().stream())
                .mapToLong(line -> line.ingediend().ingediendBedrag().signedCents())
                .sum();
    }
}
