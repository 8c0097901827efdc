package nl.tandem.contracting.ijw;

/** For tests that are not about limits. */
public final class WideLimits {

    public static final ReadingLimits LIMITS = new ReadingLimits(64L * 1024 * 1024, 250_000);

    private WideLimits() {}
}
