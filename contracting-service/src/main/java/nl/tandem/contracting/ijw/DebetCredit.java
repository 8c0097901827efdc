package nl.tandem.contracting.ijw;

/** Whether an amount is a claim (D) or a refund (C): amounts on the wire carry no sign (COD043). */
public enum DebetCredit {
    D,
    C
}
