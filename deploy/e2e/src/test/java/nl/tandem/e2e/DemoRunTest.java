package nl.tandem.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.tandem.local.demo.DemoResult;
import nl.tandem.local.demo.DemoRun;
import nl.tandem.local.demo.DemoSettings;
import org.junit.jupiter.api.Test;

/** The demo region on a Tandem of its own, because it reckons with everything that is there. */
class DemoRunTest {

    @Test
    void theDemoComesOutAsExpectedAndIsLoadedOnce() {
        try (Tandem tandem = Tandem.start("demo")) {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            DemoResult loaded = run(tandem, first);
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            DemoResult shown = run(tandem, second);

            assertEquals(new DemoResult(true, true), loaded, first::toString);
            assertEquals(new DemoResult(false, true), shown, second::toString);
            assertEquals(table(first), table(second));
            assertTrue(table(first).contains("yes"), first::toString);
            System.out.println(table(first));
            assertTrue(table(first).matches("(?s).*recall +1\\.000\\b.*"), first::toString);
            new ShuffledDemo(tandem, "zhz").comesOutTheSame();
        }
    }

    private static DemoResult run(Tandem tandem, ByteArrayOutputStream output) {
        return DemoRun.run(new DemoSettings(
                tandem.gatewayUrl(),
                tandem.stack()::token,
                tandem.kafka(),
                1,
                0.01,
                new PrintStream(output, true, StandardCharsets.UTF_8)));
    }

    /** Without the events, of which some may still be on their way. */
    private static String table(ByteArrayOutputStream output) {
        String text = output.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf("Demo region Zuid-Holland Zuid"), text.indexOf("Events per topic"));
    }
}
