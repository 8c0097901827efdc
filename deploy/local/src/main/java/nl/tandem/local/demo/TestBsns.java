package nl.tandem.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The citizen service numbers (BSN) that are set apart for tests and belong to nobody. */
final class TestBsns {

    private static final int FIRST = 999_900_006;
    private static final int LAST = 999_999_990;

    /** In the examples of the documentation; kept free, so that those work beside the demo region. */
    private static final Set<String> OF_EXAMPLES =
            Set.of("999900006", "999900018", "999996770", "999996782", "999996794");

    private static final int STRANGERS = 20;

    private TestBsns() {}

    /** Every number that a youth of the demo region may have. */
    static List<String> ofYouths() {
        List<String> free = free();
        return free.subList(0, free.size() - STRANGERS);
    }

    /** Numbers that no allocation ever names, for declarations about an unknown client. */
    static List<String> ofStrangers() {
        List<String> free = free();
        return free.subList(free.size() - STRANGERS, free.size());
    }

    /** The eleven test (elfproef). */
    static boolean passesElevenTest(String bsn) {
        int sum = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    private static List<String> free() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(number -> String.format(Locale.ROOT, "%09d", number))
                .filter(TestBsns::passesElevenTest)
                .filter(bsn -> !OF_EXAMPLES.contains(bsn))
                .toList();
    }
}
