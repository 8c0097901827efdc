package nl.tandem.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A provider with a client per declaration, in a municipality that no other test uses: every declaration is 60 minutes and
 * more of an hourly product, so that anybody can say what it all must add up to.
 */
final class Work {

    static final String GORINCHEM = "0512";
    private static final long HOURLY_CENTS = 9_500;
    private static final int FIRST_BSN = 999_950_000;

    private final Tandem tandem;
    private final String provider;
    private final List<String> bsns;
    private final String contract;

    /** Has everything allocated, so that declaring can begin. */
    Work(Tandem tandem, int number, int declarations) {
        this.tandem = tandem;
        this.provider = String.format(Locale.ROOT, "710000%02d", number);
        this.bsns = IntStream.iterate(FIRST_BSN + number * 5_000, bsn -> bsn + 1)
                .mapToObj(Integer::toString)
                .filter(Work::passesElevenTest)
                .limit(declarations)
                .toList();
        this.contract = new Region(tandem)
                .newContract(
                        provider,
                        "Jeugdhulp Stand " + number,
                        List.of(Region.product("45", "45A48", "04", HOURLY_CENTS)),
                        100_000_000);
        List<String> messages = IntStream.range(0, declarations)
                .mapToObj(i ->
                        tandem.as("ggk-adapter").sendMessage(allocation(i)).ok().header("Location"))
                .toList();
        messages.forEach(message -> assertAssessed(tandem.as("ggk-adapter").awaitProcessed(message)));
        HandledEvents.await(tandem);
    }

    int declarations() {
        return bsns.size();
    }

    /** Returns when it is taken in, however long that takes. */
    String declare(int i) {
        return tandem.as("ggk-adapter")
                .sendMessageUntilTaken("work-%s-%d".formatted(provider, i), declaration(i))
                .header("Location");
    }

    long expectedCents() {
        return IntStream.range(0, declarations()).mapToLong(Work::cents).sum();
    }

    JsonNode ceiling() {
        return new Region(tandem).ceiling(contract);
    }

    long postings() {
        return new Region(tandem)
                .postings(GORINCHEM).stream()
                        .filter(posting -> posting.path("providerCode").asText().equals(provider))
                        .count();
    }

    static void assertAssessed(JsonNode message) {
        if (!message.path("state").asText().equals("ASSESSED")) {
            throw new AssertionError("not assessed: " + message);
        }
    }

    private static long minutes(int i) {
        return 60L + i;
    }

    private static long cents(int i) {
        return (HOURLY_CENTS * minutes(i) + 30) / 60;
    }

    private String allocation(int i) {
        return Xml.file("jw301-hours.xml")
                .replace(">0505<", ">" + GORINCHEM + "<")
                .replace(MainJob.PROVIDER, provider)
                .replace("T000000001", "T%s%03d".formatted(provider, i))
                .replace("999900006", bsns.get(i))
                .replace("300201", allocationNumber(i));
    }

    private String declaration(int i) {
        String xml = Xml.file("jw323-march.xml")
                .replace(">0505<", ">" + GORINCHEM + "<")
                .replace(MainJob.PROVIDER, provider)
                .replace("B20260402A1", "B%s%03d".formatted(provider, i))
                .replace("D202603001", "D%s%03d".formatted(provider, i))
                .replace("R0930", "R%s%03d".formatted(provider, i))
                .replace("999900006", bsns.get(i))
                .replace("300201", allocationNumber(i));
        return xml.replace("<jw323:GeleverdVolume>500<", "<jw323:GeleverdVolume>" + minutes(i) + "<")
                .replace("79167", Long.toString(cents(i)));
    }

    private String allocationNumber(int i) {
        return provider.substring(6) + String.format(Locale.ROOT, "%05d", i + 1);
    }

    static boolean passesElevenTest(String bsn) {
        int sum = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
