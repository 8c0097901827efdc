package nl.tandem.local;

/** Why the stack cannot run, in words that say what to do next. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }
}
