package nl.tandem.contracting.ijw;

/** An amount in cents with its direction: CDT_BedragMetDC, and CDT_TotaalBedragMetDC for totals. */
public record Bedrag(long cents, DebetCredit debetCredit) {

    /** Zero is a debit (CS325). */
    public static Bedrag ofSigned(long signedCents) {
        return new Bedrag(Math.abs(signedCents), signedCents >= 0 ? DebetCredit.D : DebetCredit.C);
    }

    public long signedCents() {
        return debetCredit == DebetCredit.D ? cents : -cents;
    }

    /** CS325: an amount of zero is a debit. */
    public boolean isZeroCredit() {
        return cents == 0 && debetCredit == DebetCredit.C;
    }
}
