package nl.tandem.contracting.ijw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declaratie-antwoord: what is granted of one 323.
 *
 * @param declaratieIdentificatie the identification of the 323 that this answers
 * @param xsdVersieDeclaratie the schema versions of that 323
 * @param declaratieAntwoord absent when the message as such was refused
 */
public record Jw325(
        MessageHeader header,
        BerichtIdentificatie declaratieIdentificatie,
        XsdVersie xsdVersieDeclaratie,
        List<RetourCode> retourCodes,
        @Nullable DeclaratieAntwoord declaratieAntwoord) {

    /**
     * What is granted.
     *
     * @param clienten only those with rejected lines
     */
    public record DeclaratieAntwoord(
            String declaratieNummer,
            Bedrag totaalIngediendBedrag,
            Bedrag totaalToegekendBedrag,
            List<Client> clienten,
            List<RetourCode> retourCodes) {}

    public record Client(Bsn bsn, List<Prestatie> prestaties, List<RetourCode> retourCodes) {}

    /** A rejected line, copied from the 323. */
    public record Prestatie(Jw323.Prestatie ingediend, List<RetourCode> retourCodes) {}
}
