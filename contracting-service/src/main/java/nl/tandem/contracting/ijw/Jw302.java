package nl.tandem.contracting.ijw;

import java.util.List;

/**
 * Toewijzing-retour without a body: all is well, or the message as such was refused.
 *
 * @param header that of the 301, sender and receiver in their old places
 * @param retour what the one who answers calls this message
 * @param retourCodes none when all is well
 */
public record Jw302(
        MessageHeader header, BerichtIdentificatie retour, XsdVersie xsdVersieRetour, List<RetourCode> retourCodes) {}
