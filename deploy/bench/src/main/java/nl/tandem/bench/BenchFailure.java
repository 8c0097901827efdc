package nl.tandem.bench;

/** Why there is no measurement, in words that say what to do next. */
final class BenchFailure extends RuntimeException {

    BenchFailure(String message) {
        super(message);
    }
}
