package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.WideLimits;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes at the same moment is judged one after the other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationsAtOnceTest {

    private static final MessageReader READER = new MessageReader(WideLimits.LIMITS);

    @Inject
    JudgeDeclarations judgeDeclarations;

    @Inject
    Database database;

    private CareRegion region;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
    }

    @Test
    void twoDeclarationsDoNotUseUpAnAllocationTwice() {
        region.allocateHours(300203, 10);
        List<DeclarationMessage> both = List.of(
                DeclarationMessage.of(1, 4, Line.of("R1").on(300203)),
                DeclarationMessage.of(2, 4, Line.of("R2").on(300203).in(4)));

        AtOnce.each(both, this::judge);

        assertEquals(List.of("0200", "8001"), codes());
        region.totals(region.api.board())
                .body("approvedCents", equalTo(79_167))
                .body("returnCodes.code", equalTo(List.of("9322")));
        assertEquals(79_167, region.declaredAtTheCeilings());
    }

    @Test
    void ofTwoDeclarationsWithOneNumberOneIsRefused() {
        region.allocateHours(300203, 10);
        List<DeclarationMessage> both = List.of(
                DeclarationMessage.of(1, 4, Line.of("R1")),
                DeclarationMessage.of(2, 4, Line.of("R2").on(300203)).numbered("D1"));

        AtOnce.each(both, this::judge);

        assertEquals(List.of("8001", "9333"), codes());
    }

    @Test
    void aReferenceIsUsedOnceThoughItGoesToTwoMunicipalities() {
        region.allocate(GoldenMessage.JW301.with("Afzender>0505<", "Afzender>0512<"));
        List<DeclarationMessage> both = List.of(
                DeclarationMessage.of(1, 3, Line.of("R1")),
                DeclarationMessage.of(2, 3, Line.of("R1")).to("0512"));

        AtOnce.each(both, this::judge);

        region.totals(region.api.board())
                .body("linesApproved", equalTo(1))
                .body("linesRejected", equalTo(1))
                .body("returnCodes.code", equalTo(List.of("8021")));
    }

    @Test
    void aDeclarationThatFailsHalfwayLeavesNothingAndIsJudgedTheSameAfterwards() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        String broken = "broken_" + region.api.region().replace("-", "");
        BehindTheScenes.change("""
                CREATE FUNCTION %1$s() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NEW.region = '%2$s' AND NEW.type LIKE '%%declaration.assessed.v1'
                   THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$;
                CREATE TRIGGER %1$s BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION %1$s()""".formatted(broken, region.api.region()));
        String messageId = region.send(DeclarationMessage.of(
                2, 3, Line.of("R2").crediting("R1"), Line.of("R3").minutes(400)));
        awaitAttempt(messageId);

        region.api.as(region.provider).get("/messages/{id}", messageId).then().body("assessedAt", equalTo(null));
        region.totals(region.provider).body("declarations", equalTo(1)).body("approvedCents", equalTo(79_167));
        assertEquals(List.of("0"), lines("credited_by IS NOT NULL"));
        assertEquals(79_167, region.declaredAtTheCeilings());
        assertEquals(
                1,
                BehindTheScenes.events(region.api.region(), "declaration.lines-approved.v1")
                        .size());

        BehindTheScenes.change("DROP TRIGGER %1$s ON outbox; DROP FUNCTION %1$s()".formatted(broken));
        // Only needed when all attempts were over before the trigger was gone.
        region.api.as(region.api.operator()).post("/messages/{id}/retry", messageId);
        assertEquals(List.of("0200", "8001"), region.await(messageId).codes());
        assertEquals(List.of("1"), lines("credited_by IS NOT NULL"));
        assertEquals(400 * 9500 / 60, region.declaredAtTheCeilings());
    }

    @Test
    void theDatabaseLetsALineBeCreditedOnce() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        String credit = "UPDATE declaration_line SET credited_by = line_id WHERE reference = 'R1'";

        int first = inRegion(() -> database.update(credit));
        int second = inRegion(() -> database.update(credit));

        assertEquals(List.of(1, 0), List.of(first, second));
    }

    /** As the worker does it, but without waiting for the messages of the same parties. */
    private Outcome judge(DeclarationMessage message) {
        byte[] xml = message.xml().getBytes(StandardCharsets.UTF_8);
        StoredMessage stored = new StoredMessage(
                UUID.randomUUID(),
                message.municipality(),
                "12345678",
                Instant.parse("2026-06-01T10:00:00Z"),
                READER.read(new ByteArrayInputStream(xml)),
                () -> new ByteArrayInputStream(xml));
        return inRegion(() -> judgeDeclarations.process(stored));
    }

    private <T> T inRegion(Supplier<T> work) {
        return ActingFor.tenant(
                Tenant.ofRegion(region.api.region()),
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** The codes about the declarations of the region as a whole. */
    private List<String> codes() {
        return region
                .api
                .as(region.provider)
                .get("/declarations")
                .jsonPath()
                .<String>getList("items.returnCodes.flatten()")
                .stream()
                .sorted()
                .toList();
    }

    private List<String> lines(String condition) {
        return BehindTheScenes.query(
                "SELECT count(*) FROM declaration_line WHERE region = ? AND " + condition, region.api.region());
    }

    private static void awaitAttempt(String messageId) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline) {
            List<String> attempts =
                    BehindTheScenes.query("SELECT attempts FROM message_task WHERE message_id = ?::uuid", messageId);
            if (attempts.isEmpty() || Integer.parseInt(attempts.getFirst()) > 1) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("The message was not tried in time.");
    }
}
