package nl.tandem.contracting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.contracting.requestmessage.RequestMessages;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** A BSN and a name come in with a message, and are nowhere to be read afterwards. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PersonalDataTest {

    private static final List<String> SECRETS = List.of("999900018", "Testpersoon", "2012-02-14", "3311AA");

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String dordrecht = region.municipality("0505");
    private final String message =
            GoldenMessage.JW301.withEvery("999900006", "999900018").text();
    private final String request =
            RequestMessages.JW315.with("999900006", "999900018").text();

    @Test
    void noColumnOfAnyTableHoldsThemInClear() {
        messages.processed(dordrecht, message);
        messages.processed(region.provider("12345678"), request);

        List<String> tables = BehindTheScenes.query(
                "SELECT quote_ident(table_name) FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_type = 'BASE TABLE'");
        assertTrue(tables.contains("outbox") && tables.contains("message") && tables.contains("idempotent_answer"));
        for (String table : tables) {
            for (String row : BehindTheScenes.query("SELECT t::text FROM " + table + " t")) {
                SECRETS.forEach(secret -> {
                    assertEquals(-1, row.indexOf(secret), table);
                    assertEquals(-1, row.indexOf(hex(secret)), table);
                });
            }
        }
    }

    @Test
    void noAnswerHoldsThem() {
        messages.processed(dordrecht, message);
        messages.processed(region.provider("12345678"), request);

        for (String path : List.of("/messages", "/allocations", "/requests")) {
            for (String secret : SECRETS) {
                region.as(dordrecht).get(path).then().statusCode(200).body(not(containsString(secret)));
            }
        }
    }

    @Test
    void noLogHoldsThemNotEvenWhenProcessingFails() {
        StringBuilder log = new StringBuilder();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        String trigger = region.region().replace("-", "");
        BehindTheScenes.change("""
                CREATE FUNCTION refuse_%1$s() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.region = '%2$s' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
                CREATE TRIGGER refuse_%1$s BEFORE INSERT ON client
                FOR EACH ROW EXECUTE FUNCTION refuse_%1$s()""".formatted(trigger, region.region()));
        try {
            messages.processed(dordrecht, message);
        } finally {
            BehindTheScenes.change(
                    "DROP TRIGGER refuse_%1$s ON client; DROP FUNCTION refuse_%1$s()".formatted(trigger));
            Logger.getLogger("").removeHandler(listener);
        }

        assertTrue(log.toString().contains("message failed"));
        SECRETS.forEach(secret -> assertEquals(-1, log.indexOf(secret)));
    }

    private static Handler listener(StringBuilder log) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.append(record.getMessage()).append(record.getThrown()).append('\n');
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
