package nl.tandem.contracting.ijw;

/** A burgerservicenummer as it stands in a message: nine digits that may still fail the eleven test. */
public record Bsn(String value) {

    /** CS002, the elfproef; nine zeros pass the sum but belong to nobody. */
    public boolean passesElevenTest() {
        int sum = -digit(8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(i);
        }
        return sum % 11 == 0 && !value.equals("000000000");
    }

    private int digit(int index) {
        return value.charAt(index) - '0';
    }

    /** Says nothing, so that no log or exception can carry a BSN by accident. */
    @Override
    public String toString() {
        return "Bsn[*]";
    }
}
