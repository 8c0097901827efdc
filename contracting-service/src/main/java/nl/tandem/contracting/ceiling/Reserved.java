package nl.tandem.contracting.ceiling;

/**
 * What was reserved for an allocation, and what has been declared on it since.
 *
 * @param usedCents net of credits; may be more than was reserved
 */
record Reserved(long amountCents, long usedCents) {

    static final Reserved NOTHING = new Reserved(0, 0);

    /** What still has to be kept free. */
    long outstandingCents() {
        return Math.max(0, amountCents - usedCents);
    }

    Reserved withAmount(long cents) {
        return new Reserved(cents, usedCents);
    }

    Reserved plusUsed(long cents) {
        return new Reserved(amountCents, Math.addExact(usedCents, cents));
    }
}
