package nl.tandem.local.demo;

/**
 * How large a demo region is: at scale 1 as large as Zuid-Holland Zuid, at 48 as the country.
 *
 * @param youths how many there are; at most one per test BSN
 * @param youthsAsked how many the scale asks for
 * @param allocations how many are aimed at; also when there are too few youths, who then get more each
 */
record RegionSize(int providers, int youths, int youthsAsked, int allocations) {

    private static final double PROVIDERS = 150;
    private static final int MOST_PROVIDERS = 6_000;
    private static final double YOUTHS = 10_000;
    private static final double ALLOCATIONS_PER_YOUTH = 1.5;

    static RegionSize of(double scale) {
        if (!(scale > 0 && scale <= 100)) {
            throw new IllegalArgumentException("The scale must be above 0 and at most 100; it is " + scale);
        }
        int asked = (int) Math.max(20, Math.round(YOUTHS * scale));
        return new RegionSize(
                Math.clamp(Math.round(PROVIDERS * scale), 5, MOST_PROVIDERS),
                Math.min(asked, TestBsns.ofYouths().size()),
                asked,
                (int) Math.round(asked * ALLOCATIONS_PER_YOUTH));
    }

    boolean isCapped() {
        return youths < youthsAsked;
    }
}
