package nl.tandem.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The citizen service numbers (BSN) that are set apart for tests and belong to nobody. */
final class Bsns {

    /** How many a region's clients have; the rest is of nobody that is known. */
    static final int KNOWN = 8_900;

    private static final int FIRST = 999_900_006;
    private static final int LAST = 999_999_990;
    private static final List<String> ALL = IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(number -> String.format(Locale.ROOT, "%09d", number))
            .filter(Bsns::passesElevenTest)
            .toList();

    private Bsns() {}

    static String known(long index) {
        return ALL.get((int) (index % KNOWN));
    }

    static String unknown(long index) {
        return ALL.get(KNOWN + (int) (index % (ALL.size() - KNOWN)));
    }

    private static boolean passesElevenTest(String bsn) {
        int sum = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
