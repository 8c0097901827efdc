package nl.tandem.budget.payment;

import java.math.BigInteger;

/** Account numbers (ISO 13616). */
final class Iban {

    private static final int LONGEST = 34;
    private static final int SHORTEST = 15;

    private Iban() {}

    /** Whether the check digits are right. */
    static boolean isValid(String iban) {
        if (iban.length() < SHORTEST || iban.length() > LONGEST || !iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]+")) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact() == 1;
    }
}
