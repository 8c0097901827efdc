package nl.tandem.local.demo;

/** The demo cannot go on; the message says what was asked and what came back. */
public final class DemoFailure extends RuntimeException {

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
