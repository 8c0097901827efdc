package nl.tandem.monitoring.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.monitoring.testing.Declared;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files that are right, wrong or partly so, as a municipality, a provider or the region sends them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DataFilesTest {

    private static final String ACCESS = "gemeente;zaaknummer;team;aanmelddatum;besluitdatum;kerntaak;herkomst";

    private final String region = "r" + UUID.randomUUID();

    @Test
    void eachLineThatIsNotRightIsNamedWithAllThatIsWrongAndTheOthersGoIn() {
        send(
                        "ACCESS_CASES",
                        controller(),
                        ACCESS,
                        "0505;z1;Oost;2026-04-01;2026-04-11;1;HUISARTS",
                        "505x;z2;Oost;2026-04-31;2026-04-11;9;BUURMAN",
                        "0505;z3;Oost;2026-04-10;2026-04-01;;ZELF",
                        "0505;111222333;Oost;2026-04-10;;2;ZELF",
                        "0505;z1;West;2026-04-02;;2;ZELF",
                        "0505;z6;;;;;")
                .statusCode(201)
                .body("rows", equalTo(6))
                .body("accepted", equalTo(1))
                .body(
                        "refused.findAll { it.line == 3 }.column",
                        containsInAnyOrder("gemeente", "aanmelddatum", "kerntaak", "herkomst"))
                .body(
                        "refused.findAll { it.line == 4 }.detail",
                        containsInAnyOrder(
                                "besluitdatum: must not be before 2026-04-10.",
                                "kerntaak: must be given for requests since 2017-09-01."))
                .body("refused.find { it.line == 5 }.detail", containsString("BSN"))
                .body("refused.find { it.line == 6 }.detail", containsString("line 2"))
                .body("refused.findAll { it.line == 7 }.column", containsInAnyOrder("team", "aanmelddatum"));
        assertEquals(List.of("z1"), cases());
        given().basePath("/monitoring/v1")
                .auth()
                .oauth2(controller())
                .get("/datasets/files")
                .then()
                .statusCode(200)
                .body("items[0].accepted", equalTo(1));
    }

    @Test
    void aFileWithOtherColumnsIsRefusedWholeAndSaysWhich() {
        send("ACCESS_CASES", controller(), "gemeente;zaaknummer;team;naam", "0505;z1;Oost;Jansen")
                .statusCode(400)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "The column aanmelddatum is missing.",
                                "The column naam is not asked; send only what the dataset names."));
        assertEquals(List.of(), cases());
    }

    @Test
    void decimalCommasAndPointsTogetherAreRefused() {
        send(
                        "SURVEY_SCORES",
                        controller(),
                        "gemeente;jaar;vraag;antwoorden;gemiddelde",
                        "0505;2026;Snel?;10;7,5",
                        "0512;2026;Snel?;10;7.5")
                .statusCode(400)
                .body(
                        "errors[0].detail",
                        equalTo(
                                "Line 2 has a decimal comma and line 3 a decimal point; use one of them in the whole file."));
        send("SURVEY_SCORES", controller(), "gemeente;jaar;vraag;antwoorden;gemiddelde", "0505;2026;Snel?;10;7,555")
                .statusCode(201)
                .body("refused[0].column", equalTo("gemiddelde"));
    }

    @Test
    void aMunicipalitySendsItsOwnAndNoReferenceTablesAndAProviderOutcomesOnly() {
        String dordrecht =
                Token.of(region, Roles.MUNICIPALITY).municipality("0505").sign();
        send("ACCESS_CASES", dordrecht, ACCESS, "0505;z1;Oost;2026-04-01;;1;ZELF", "0512;z2;Oost;2026-04-01;;1;ZELF")
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("refused[0].detail", equalTo("Must be your own municipality."));
        send("PLACES", dordrecht, "gemeente;naam;geldig_vanaf", "0505;Dordrecht;2000-01-01")
                .statusCode(403);
        String provider = Token.of(region, Roles.PROVIDER).provider("12345678").sign();
        send("ACCESS_CASES", provider, ACCESS, "0505;z9;Oost;2026-04-01;;1;ZELF")
                .statusCode(403);
        send(
                        "OUTCOMES",
                        provider,
                        "gemeente;aanbieder;metingnummer;informant;datum;tevredenheid",
                        "0505;12345678;m1;OUDER;2026-04-01;8",
                        "0505;87654321;m2;OUDER;2026-04-01;8",
                        "0505;12345678;m3;OUDER;2026-04-01;11")
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("refused.detail", contains("Must be your own AGB code.", "Must be a whole number from 1 to 10."));
        given().basePath("/monitoring/v1")
                .auth()
                .oauth2(dordrecht)
                .get("/datasets/files")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aWorkbookIsReadLikeAFileOfText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            String[] names = {"gemeente", "jaar", "onder_18"};
            for (int i = 0; i < names.length; i++) {
                sheet.value(0, i, names[i]);
            }
            sheet.value(1, 0, "0505");
            sheet.value(1, 1, 2026);
            sheet.value(1, 2, 25_000);
            sheet.value(2, 0, 512);
            sheet.value(2, 1, 2026);
            sheet.value(2, 2, -1);
        }
        send("POPULATION", controller(), bytes.toByteArray())
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("refused[0].line", equalTo(3))
                .body("refused[0].column", equalTo("onder_18"));
        send("POPULATION", controller(), new byte[] {'P', 'K', 3, 4, 9, 9}).statusCode(400);
        send("POPULATION", controller(), new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                .statusCode(400);
        send("POPULATION", controller(), new byte[0]).statusCode(400);
    }

    @Test
    void aLineWithAKnownKeyReplacesTheFormerAndTheFigureFollows() {
        send("POPULATION", controller(), "gemeente;jaar;onder_18", "0505;2026;100")
                .statusCode(201);
        send("POPULATION", controller(), "gemeente;jaar;onder_18", "0505;2026;200")
                .statusCode(201);
        assertEquals(List.of("200"), Superuser.texts("SELECT under_18::text FROM population WHERE region = ?", region));
    }

    @Test
    void aMergedMunicipalityGoesOnUnderItsSuccessorAndItsOwnFigureBecomesThatOfNobody() {
        Declared declared = new Declared(region);
        declared.approved("0512", Declared.Line.of("anna", 2026, 4, 700), Declared.Line.of("anna", 2025, 4, 500));
        declared.approved("0523", Declared.Line.of("bo", 2026, 4, 300));
        Soon.holds(() -> assertEquals(List.of("1", "1"), youths("2026-04")));

        send(
                        "PLACES",
                        controller(),
                        "gemeente;naam;subregio;geldig_vanaf;geldig_tot;opvolger",
                        "0512;Gorinchem;Oost;2000-01-01;2025-12-31;0523",
                        "0523;Nieuwstad;Oost;2000-01-01;;")
                .statusCode(201);

        Soon.holds(() -> assertEquals(List.of("0", "2"), youths("2026-04")));
        Soon.holds(() -> assertEquals(List.of("1"), youths("2025-04")));
        Soon.holds(() -> assertEquals(List.of("2"), Superuser.texts("""
                SELECT numerator::text FROM measurement WHERE region = ? AND subregion = 'Oost' AND period = '2026-04'
                   AND indicator_code = 'YOUTHS_IN_CARE'
                """, region)));
    }

    private List<String> youths(String period) {
        return Superuser.texts("""
                SELECT numerator::text FROM measurement WHERE region = ? AND period = ? AND municipality <> ''
                   AND indicator_code = 'YOUTHS_IN_CARE' ORDER BY municipality
                """, region, period);
    }

    private List<String> cases() {
        return Superuser.texts("SELECT case_number FROM access_case WHERE region = ? ORDER BY 1", region);
    }

    private String controller() {
        return Token.of(region, Roles.CONTROLLER).sign();
    }

    private static ValidatableResponse send(String dataset, String token, String... lines) {
        return send(dataset, token, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse send(String dataset, String token, byte[] content) {
        return given().basePath("/monitoring/v1")
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(content)
                .post("/datasets/{code}/files", dataset)
                .then();
    }
}
