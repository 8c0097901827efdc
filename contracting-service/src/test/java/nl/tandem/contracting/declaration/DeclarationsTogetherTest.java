package nl.tandem.contracting.declaration;

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
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ijw.MessageReader;
import nl.tandem.contracting.ijw.WideLimits;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small declarations of several providers go into one transaction, and none may see what is another's. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationsTogetherTest {

    @Inject
    JudgeDeclarations judgeDeclarations;

    private CareRegion region;

    @BeforeEach
    void prepare() {
        region = new CareRegion();
    }

    @Test
    void eachIsJudgedByWhatItsOwnProviderWasAllocatedAndDeclaredBefore() {
        region.addProvider("22222222", 300222);
        region.addProvider("33333333", 300333);
        judgeTogether(List.of(
                ofProvider("12345678", DeclarationMessage.of(1, 3, Line.of("R1"))),
                ofProvider("22222222", DeclarationMessage.of(1, 3, Line.of("R1").on(300222))),
                ofProvider("33333333", DeclarationMessage.of(1, 3, Line.of("R1").on(300222)))));
        judgeTogether(List.of(
                // Another's debit can be credited by nobody else, and another's number be used by everybody.
                ofProvider(
                        "12345678",
                        DeclarationMessage.of(2, 4, Line.of("R2").in(4).minutes(60))),
                ofProvider(
                        "22222222",
                        DeclarationMessage.of(1, 4, Line.of("R3").on(300222).in(4))),
                ofProvider(
                        "33333333",
                        DeclarationMessage.of(2, 4, Line.of("R4").on(300333).crediting("R3")))));

        assertEquals(
                List.of(
                        "12345678 D1 ASSESSED R1 approved",
                        "12345678 D2 ASSESSED R2 approved",
                        "22222222 D1 ASSESSED R1 approved",
                        "22222222 D1 REFUSED",
                        "33333333 D1 ASSESSED R1 9338",
                        "33333333 D2 ASSESSED R4 8017"),
                verdicts());
    }

    @Test
    void whatOneProviderSentIsJudgedInTheOrderInWhichItCame() {
        judgeTogether(List.of(
                ofProvider(
                        "12345678",
                        DeclarationMessage.of(1, 3, Line.of("R1"), Line.of("R2").on(300299))),
                ofProvider("12345678", DeclarationMessage.of(2, 3, Line.of("R3").crediting("R1"))),
                ofProvider(
                        "12345678",
                        DeclarationMessage.of(3, 3, Line.of("R2"), Line.of("R3").in(2)))));

        assertEquals(
                List.of(
                        "12345678 D1 ASSESSED R1 approved",
                        "12345678 D1 ASSESSED R2 9338",
                        "12345678 D2 ASSESSED R3 approved",
                        "12345678 D3 ASSESSED R2 8021",
                        "12345678 D3 ASSESSED R3 8021"),
                verdicts());
    }

    private List<String> verdicts() {
        return BehindTheScenes.query("""
                SELECT concat_ws(' ', declaration.provider, declaration_number, state, reference,
                       CASE WHEN approved THEN 'approved' ELSE array_to_string(line.return_codes, ',') END)
                  FROM declaration LEFT JOIN declaration_line line USING (declaration_id)
                 WHERE declaration.region = ? ORDER BY 1
                """, region.api.region());
    }

    private void judgeTogether(List<StoredMessage> messages) {
        ActingFor.tenant(
                Tenant.ofRegion(region.api.region()),
                () -> QuarkusTransaction.requiringNew().call(() -> judgeDeclarations.processAll(messages)));
    }

    private static StoredMessage ofProvider(String provider, DeclarationMessage message) {
        byte[] xml = message.xml()
                .replace("Afzender>12345678<", "Afzender>%s<".formatted(provider))
                .getBytes(StandardCharsets.UTF_8);
        return new StoredMessage(
                UUID.randomUUID(),
                message.municipality(),
                provider,
                Instant.parse("2026-06-01T10:00:00Z"),
                new MessageReader(WideLimits.LIMITS).read(new ByteArrayInputStream(xml)),
                () -> new ByteArrayInputStream(xml));
    }
}
