package nl.tandem.contracting.cbs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.Test;

/** From the messages of a provider to the file for CBS. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CbsFileTest {

    private static final String PROVIDER = "12345678";

    private final Api region = new Api();
    private final MessageApi messages = new MessageApi(region);

    @Test
    void aStartWithItsReferrerBecomesARecordWithTheBsnAndIsNoted() {
        new ContractApi(region).active(PROVIDER);
        messages.processed(region.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(region.provider(PROVIDER), GoldenMessage.JW305.text());

        overview(PROVIDER, "YOUTH_HELP/2026-H1")
                .statusCode(200)
                .body("records", equalTo(0))
                .body("dueOn", equalTo("2026-07-21"))
                .body("findings.code", contains("referrer-unknown"));
        refer();
        overview(PROVIDER, "YOUTH_HELP/2026-H1")
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("records", equalTo(1))
                .body("youths", equalTo(1));

        List<String> lines = file("YOUTH_HELP/2026-H1").lines().toList();
        assertEquals("BSN;DatumAanvang;Vorm;Verwijzer;Crisis;DatumEinde;RedenEinde", lines.getFirst());
        assertTrue(lines.get(1).matches("9999[0-9]{5};20260114;02;02;02;;"), lines.get(1));
        assertEquals(
                List.of("CBS delivery YOUTH_HELP of provider " + PROVIDER),
                Superuser.texts(
                        "SELECT activity FROM access_log WHERE region = ? AND activity LIKE 'CBS%'", region.region()));

        messages.processed(region.provider(PROVIDER), GoldenMessage.JW307.text());
        assertTrue(file("YOUTH_HELP/2026-H1").contains(";20260114;02;02;02;20260331;01"));
        assertEquals(1, file("YOUTH_HELP/2026-H2").lines().count());
    }

    @Test
    void theRegionSaysWhereAProductBelongs() {
        new ContractApi(region).active(PROVIDER);
        messages.processed(region.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(region.provider(PROVIDER), GoldenMessage.JW305.text());
        String category = Superuser.texts("SELECT category FROM allocation WHERE region = ?", region.region())
                .getFirst();
        say(category, "HELP-99").statusCode(400);
        say(category, "PROTECTION-11").statusCode(200);
        overview(PROVIDER, "YOUTH_HELP/2026-H1").body("records", equalTo(0)).body("findings", hasSize(0));
        overview(PROVIDER, "PROTECTION/2026-H1").body("records", equalTo(1));
    }

    @Test
    void aPeriodThatIsNotDeliveredIsRefusedAndAnotherProviderSeesNothing() {
        new ContractApi(region).active(PROVIDER);
        messages.processed(region.municipality("0505"), GoldenMessage.JW301.text());
        messages.processed(region.provider(PROVIDER), GoldenMessage.JW305.text());
        overview(PROVIDER, "YOUTH_HELP/2026-Q1").statusCode(400);
        overview(PROVIDER, "PROBATION/2026-H1").statusCode(400);
        overview(PROVIDER, "PROBATION/2026-Q1").statusCode(200);
        overview(PROVIDER, "YOUTH_HELP/2026").statusCode(400);
        overview("87654321", "YOUTH_HELP/2026-H1").body("records", equalTo(0)).body("findings", hasSize(0));
    }

    private void refer() {
        String number = Superuser.texts(
                        "SELECT allocation_number::text FROM allocation WHERE region = ?", region.region())
                .getFirst();
        Superuser.execute("""
                INSERT INTO referral (referral_id, region, municipality, provider_code, reference, referrer_type, category,
                                      dated_on, recorded_at, allocation_number)
                VALUES (gen_random_uuid(), ?, '0505', ?, 'r', '02', '45', '2026-01-02', now(), ?::bigint)
                """, region.region(), PROVIDER, number);
    }

    private ValidatableResponse say(String category, String form) {
        return region.as(region.contractManager())
                .contentType("application/json")
                .body("{\"category\": \"%s\", \"form\": \"%s\"}".formatted(category, form))
                .put("/cbs-forms")
                .then();
    }

    private ValidatableResponse overview(String provider, String what) {
        return region.as(region.provider(provider))
                .get("/cbs-deliveries/" + what)
                .then();
    }

    private String file(String what) {
        return region.as(region.provider(PROVIDER))
                .accept("text/csv")
                .get("/cbs-deliveries/" + what + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
