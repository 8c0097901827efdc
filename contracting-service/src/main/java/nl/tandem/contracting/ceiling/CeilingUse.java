package nl.tandem.contracting.ceiling;

import java.math.BigInteger;
import java.util.List;

/** How far a ceiling is used: what is declared and what is reserved, because both are spoken for. */
final class CeilingUse {

    private CeilingUse() {}

    /** The highest threshold that is reached; 0 for none. */
    static int reachedPercent(Ceiling ceiling) {
        return ceiling.thresholds().stream()
                .filter(percent -> reaches(ceiling.usedCents(), ceiling.ceilingCents(), percent))
                .max(Integer::compare)
                .orElse(0);
    }

    /** Those that were not reached before, lowest first. After use fell below a threshold it can be reached anew. */
    static List<Integer> crossed(Ceiling ceiling) {
        int reached = reachedPercent(ceiling);
        return ceiling.thresholds().stream()
                .filter(percent -> percent > ceiling.reachedPercent() && percent <= reached)
                .sorted()
                .toList();
    }

    private static boolean reaches(long usedCents, long ceilingCents, int percent) {
        return usedCents > 0
                && BigInteger.valueOf(usedCents)
                                .multiply(BigInteger.valueOf(100))
                                .compareTo(BigInteger.valueOf(ceilingCents).multiply(BigInteger.valueOf(percent)))
                        >= 0;
    }
}
