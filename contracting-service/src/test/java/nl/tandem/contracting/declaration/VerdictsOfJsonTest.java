package nl.tandem.contracting.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.declarationjson.GeneratedDeclaration;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/**
 * What is declared as JSON is decided like what is declared as XML, line by line and cent by cent. In the tests five lines
 * are judged at once, which is slow; so they are fewer unless told otherwise.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VerdictsOfJsonTest {

    private static final long SEED = 323;
    private static final int LINES = Integer.getInteger("tandem.test.verdicts", 1_000);
    private static final int LINES_OF_ONE = 25;

    private record Judged(
            List<String> messages, List<String> declarations, List<String> lines, List<String> ceilings) {}

    @Test
    void everyLineHasTheSameVerdictInBothForms() {
        List<Judged> both = AtOnce.each(
                List.<Function<GeneratedDeclaration, Sending>>of(
                        declaration -> new Sending("/messages", "application/xml; charset=UTF-8", declaration.xml()),
                        declaration -> new Sending("/declarations", "application/json", declaration.json())),
                VerdictsOfJsonTest::judged);

        Judged asXml = both.getFirst();
        Judged asJson = both.getLast();
        assertEquals(asXml.messages(), asJson.messages());
        assertEquals(asXml.declarations(), asJson.declarations());
        assertEquals(asXml.lines(), asJson.lines());
        assertEquals(asXml.ceilings(), asJson.ceilings());
        assertIsMixed(asXml);
    }

    private record Sending(String path, String type, String body) {}

    /** What a region that does all this in one of the two forms has at the end. */
    private static Judged judged(Function<GeneratedDeclaration, Sending> form) {
        CareRegion region = new CareRegion();
        List<String> allocated =
                MixedDeclarations.allocations().stream().map(region::send).toList();
        allocated.forEach(message -> assertEquals(List.of(), region.codesOf(message, region.dordrecht)));

        MessageApi messages = new MessageApi(region.api);
        List<String> sent = declarations().stream()
                .map(form)
                .map(sending -> send(region, sending))
                .toList();
        sent.forEach(path -> messages.await(region.provider, path));
        return new Judged(query(region, """
                        SELECT concat_ws(' ', identification, state, return_codes::text) FROM message
                         WHERE region = ? AND type = 'JW323' ORDER BY message_id"""), query(region, """
                        SELECT concat_ws(' ', declaration_number, state, return_codes::text, submitted_cents, approved_cents,
                                         lines_approved, lines_rejected)
                          FROM declaration WHERE region = ? ORDER BY declaration_id"""), query(region, """
                        SELECT concat_ws(' ', declaration_number, line_no, reference, approved, line.return_codes::text,
                                         amount_cents)
                          FROM declaration JOIN declaration_line line USING (declaration_id)
                         WHERE declaration.region = ? ORDER BY declaration_id, line_no"""), query(region, """
                        SELECT concat_ws(' ', contract_number, care_year, ceiling_cents, reserved_cents, declared_cents)
                          FROM contract JOIN contract_ceiling USING (contract_id) WHERE contract.region = ? ORDER BY 1"""));
    }

    private static List<GeneratedDeclaration> declarations() {
        MixedDeclarations mixed = new MixedDeclarations(SEED);
        return IntStream.range(0, LINES / LINES_OF_ONE)
                .mapToObj(sequence -> mixed.next(sequence, LINES_OF_ONE))
                .toList();
    }

    private static String send(CareRegion region, Sending sending) {
        return region.api
                .as(region.provider)
                .contentType(sending.type())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sending.body())
                .post(sending.path())
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
    }

    private static List<String> query(CareRegion region, String sql) {
        return BehindTheScenes.query(sql, region.api.region());
    }

    /** Or the comparison would say little. */
    private static void assertIsMixed(Judged judged) {
        long approved =
                judged.lines().stream().filter(line -> line.contains(" t {} ")).count();
        Set<String> codes = Arrays.stream(String.join(" ", judged.lines()).split("[^0-9A-Z]+"))
                .filter(word -> word.matches("[0-9]{4}"))
                .collect(Collectors.toCollection(TreeSet::new));
        String told = "%d of %d lines approved, %s, %s"
                .formatted(approved, judged.lines().size(), codes, judged.messages());
        assertTrue(approved > LINES / 6, told);
        assertTrue(judged.lines().size() - approved > LINES / 6, told);
        assertTrue(codes.size() >= 12, told);
        for (String code : List.of("{0001}", "{9056}", "{9333}")) {
            assertTrue(judged.messages().stream().anyMatch(message -> message.endsWith(code)), told);
        }
    }
}
