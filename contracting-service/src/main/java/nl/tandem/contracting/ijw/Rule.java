package nl.tandem.contracting.ijw;

/** A rule of the standard that a message can break; each is a constant named by its number. */
public interface Rule {

    /** The number in the rule report of the standard, such as TR358. */
    String name();

    /** What is said to the sender when the rule is broken. */
    RetourCode code();

    /** The rule in one sentence. */
    String text();
}
