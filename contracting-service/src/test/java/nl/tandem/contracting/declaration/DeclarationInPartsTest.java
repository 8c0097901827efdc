package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.WideLimits;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A declaration of more lines than go into one transaction: five, in the tests. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationInPartsTest {

    /** Each part decides about a line of a later one: by a credit, a reference, or the hours that it leaves. */
    private static final DeclarationMessage MIXED = DeclarationMessage.of(
                    2,
                    4,
                    Line.of("N1").minutes(400),
                    Line.of("N2").on(300203),
                    Line.of("N3").on(300204).tariff(150),
                    Line.of("N4").on(300205),
                    Line.of("N5").on(999999),
                    Line.of("N6").in(4).on(300203),
                    Line.of("N7").in(4).on(300204).minutes(50),
                    Line.of("R0").in(4).on(300205).minutes(60),
                    Line.of("N8").in(2).on(300203).minutes(60),
                    Line.of("N9").in(2).on(300205).minutes(60),
                    Line.of("N10").in(2).on(300204),
                    Line.of("N11").crediting("R1"))
            .with(DeclarationMessage.SECOND_CLIENT, Line.of("N4").in(4).on(300777))
            .with("999996770", Line.of("N12").on(300207));

    /** By line: N6 finds the hours of its allocation used up by N2, and N8 finds room in what is left of them. */
    private static final List<String> VERDICTS = List.of(
            "1 N1 approved",
            "2 N2 approved",
            "3 N3 0611",
            "4 N4 approved",
            "5 N5 9338",
            "6 N6 9322",
            "7 N7 approved",
            "8 R0 8021",
            "9 N8 approved",
            "10 N9 approved",
            "11 N10 approved",
            "12 N11 approved",
            "13 N4 8021,9307,9387,9339,9340,9341",
            "14 N12 0233");

    @Inject
    JudgeDeclarations judgeDeclarations;

    private CareRegion region;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
        region.allocateHours(300203, 10);
        region.allocateHours(300204, 10);
        region.allocateHours(300205, 10);
        region.declare(DeclarationMessage.of(
                1, 3, Line.of("R1"), Line.of("R0").on(300203).tariff(150)));
    }

    @Test
    void isJudgedAsIfInOnePartAndShowsHowFarItIs() {
        CareRegion.Sent sent = region.declare(MIXED);

        assertEquals(VERDICTS, verdicts());
        region.api
                .as(region.provider)
                .get("/messages/{id}", sent.messageId)
                .then()
                .body("state", equalTo("ASSESSED"))
                .body("lines", equalTo(14))
                .body("linesJudged", equalTo(14));
        assertEquals(approvedCents(), region.declaredAtTheCeilings());
        assertEquals(
                1 + 8,
                BehindTheScenes.events(region.api.region(), "declaration.lines-approved.v1").stream()
                        .mapToInt(event -> event.split("\"lineId\"", -1).length - 1)
                        .sum());
        assertEquals(
                List.of(
                        "0200", "0611", "9338", "9322", "8021", "0200", "8021", "9307", "9387", "9339", "9340", "9341",
                        "0200", "0233", "8187", "0200"),
                sent.codes());
    }

    @Test
    void thatIsBrokenOffInEveryPartComesToTheSame() {
        StoredMessage message = stored(MIXED);
        int parts = 0;
        for (boolean isFinal = false; !isFinal; parts++) {
            assertThrows(BrokenOff.class, () -> judge(message, true));
            isFinal = judge(message, false);
        }

        assertEquals(3, parts);
        assertEquals(VERDICTS, verdicts());
        assertEquals(approvedCents(), region.declaredAtTheCeilings());
        region.totals(region.api.board()).body("linesApproved", equalTo(1 + 8)).body("linesRejected", equalTo(1 + 6));
    }

    private static final class BrokenOff extends RuntimeException {}

    /** Whether that was the last part of it. */
    private boolean judge(StoredMessage message, boolean breakOff) {
        return ActingFor.tenant(
                Tenant.ofRegion(region.api.region()),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    Outcome outcome = judgeDeclarations.process(message);
                    if (breakOff) {
                        throw new BrokenOff();
                    }
                    return outcome.isFinal();
                }));
    }

    private List<String> verdicts() {
        return BehindTheScenes.query("""
                SELECT line_no || ' ' || reference || ' '
                       || CASE WHEN approved THEN 'approved' ELSE array_to_string(line.return_codes, ',') END
                  FROM declaration_line line JOIN declaration USING (declaration_id)
                 WHERE declaration.region = ? AND declaration_number = 'D2' ORDER BY line_no
                """, region.api.region());
    }

    private long approvedCents() {
        return Long.parseLong(BehindTheScenes.query(
                        "SELECT sum(amount_cents) FROM declaration_line WHERE region = ? AND approved",
                        region.api.region())
                .getFirst());
    }

    private static StoredMessage stored(DeclarationMessage message) {
        byte[] xml = message.xml().getBytes(StandardCharsets.UTF_8);
        return new StoredMessage(
                UUID.randomUUID(),
                message.municipality(),
                "12345678",
                Instant.parse("2026-06-01T10:00:00Z"),
                new MessageReader(WideLimits.LIMITS).read(new ByteArrayInputStream(xml)),
                () -> new ByteArrayInputStream(xml));
    }
}
