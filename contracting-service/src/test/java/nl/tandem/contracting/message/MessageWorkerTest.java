package nl.tandem.contracting.message;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** What becomes of messages that cannot be processed, for a reason that is not theirs. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MessageWorkerTest {

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);
    private final String dordrecht = region.municipality("0505");

    @Test
    void aMessageThatKeepsFailingIsPutAsideAndProcessedWhenRetried() {
        BehindTheScenes.change("""
                CREATE FUNCTION refuse_%1$s() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.region = '%2$s' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
                CREATE TRIGGER refuse_%1$s BEFORE INSERT ON allocation
                FOR EACH ROW EXECUTE FUNCTION refuse_%1$s()""".formatted(name(), region.region()));

        String messageId = messages.processed(dordrecht, GoldenMessage.JW301.text())
                .body("state", equalTo("FAILED"))
                .extract()
                .path("messageId");

        assertEquals(List.of(), BehindTheScenes.events(region.region(), "allocation.recorded.v1"));
        BehindTheScenes.change("DROP TRIGGER refuse_%1$s ON allocation; DROP FUNCTION refuse_%1$s()".formatted(name()));
        region.as(region.operator())
                .post("/messages/{id}/retry", messageId)
                .then()
                .statusCode(202);
        messages.await(dordrecht, "/messages/" + messageId).body("state", equalTo("ASSESSED"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "allocation.recorded.v1")
                        .size());
    }

    @Test
    void aDatabaseThatWasAwayForAMomentDelaysAMessage() {
        BehindTheScenes.change("""
                CREATE SEQUENCE tries_%1$s;
                GRANT USAGE ON SEQUENCE tries_%1$s TO PUBLIC;
                CREATE FUNCTION refuse_%1$s() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.region = '%2$s' AND nextval('tries_%1$s') < 3 THEN RAISE EXCEPTION 'broken'; END IF;
                RETURN NEW; END $$;
                CREATE TRIGGER refuse_%1$s BEFORE INSERT ON allocation
                FOR EACH ROW EXECUTE FUNCTION refuse_%1$s()""".formatted(name(), region.region()));

        messages.processed(dordrecht, GoldenMessage.JW301.text()).body("state", equalTo("ASSESSED"));

        BehindTheScenes.change("DROP TRIGGER refuse_%1$s ON allocation; DROP FUNCTION refuse_%1$s()".formatted(name()));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "allocation.recorded.v1")
                        .size());
    }

    private String name() {
        return region.region().replace("-", "");
    }
}
