package nl.tandem.contracting.procurement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProcurementsTest {

    private Api region;
    private ProcurementApi buying;

    @BeforeEach
    void aRegion() {
        region = new Api();
        buying = new ProcurementApi(region);
        buying.segments();
        region.registerProvider("12345678");
        region.registerProvider("87654321");
    }

    @Test
    void theSegmentSaysHowItIsBought() {
        buying.openHouse("L-1", "2026-01-01").statusCode(201).body("warnings", equalTo(List.of()));
        buying.openHouse("L-1", "2026-01-01").statusCode(409).body("type", equalTo("/problems/procurement-exists"));
        buying.post("/procurements", """
                        {"reference": "H-1", "title": "x", "kind": "OPEN_HOUSE", "segmentCode": "HEAVY", "publishOn": "2025-06-01",
                         "applyUntil": "2025-05-01", "contractsStart": "2026-01-01", "contractsEnd": "2025-12-31", "budgetCents": 1,
                         "requirements": [], "entryWindows": [], "decisionReference": "AB 2"}""")
                .statusCode(400)
                .body("errors.location", contains("/applyUntil", "/contractsEnd", "/budgetCents"));
        buying.post("/procurements", """
                        {"reference": "H-1", "title": "x", "kind": "OPEN_HOUSE", "segmentCode": "HEAVY", "publishOn": "2025-06-01",
                         "applyUntil": "2025-07-01", "contractsStart": "2026-01-01", "contractsEnd": "2026-12-31",
                         "requirements": [], "entryWindows": [], "decisionReference": "AB 2"}""").statusCode(409).body("type", equalTo("/problems/procedure-not-allowed"));
    }

    @Test
    void whoQualifiesForAnOpenHouseIsAdmitted() {
        String house = ProcurementApi.path(buying.openHouse("L-1", "2026-01-01"));
        String application = ProcurementApi.path(buying.apply(house, "12345678", "2025-09-02"));
        buying.apply(house, "12345678", "2025-09-03").statusCode(409);

        buying.decide(application, "ADMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/applicant-not-suitable"));
        buying.check(application, true).statusCode(201).body("qualified", equalTo(true));
        buying.decide(application, "REFUSED", "").statusCode(400).body("errors.location", contains("/reason"));
        buying.decide(application, "REFUSED", ", \"reason\": \"We have enough.\"")
                .statusCode(409)
                .body("type", equalTo("/problems/qualified-applicant-admitted"));
        buying.decide(application, "ADMITTED", "").statusCode(201).body("decision", equalTo("ADMITTED"));
        buying.check(application, false).statusCode(409).body("type", equalTo("/problems/application-decided"));

        String unfit = ProcurementApi.path(buying.apply(house, "87654321", "2025-09-02"));
        buying.check(unfit, false);
        buying.decide(unfit, "REFUSED", ", \"reason\": \"Not registered.\"").statusCode(201);
        assertEquals(
                2,
                BehindTheScenes.events(region.region(), "application.decided.v1")
                        .size());
    }

    @Test
    void oneEntersInTheTimeForIt() {
        String house = ProcurementApi.path(buying.openHouse("L-1", "2026-01-01"));

        buying.apply(house, "12345678", "2026-02-01")
                .statusCode(409)
                .body("type", equalTo("/problems/entry-window-closed"))
                .body("detail", containsString("The next time is from 2026-04-01 to 2026-06-30."));
        buying.apply(house, "12345678", "2026-06-30").statusCode(201);
        buying.apply(house, "87654321", "2026-07-01").statusCode(409).body("detail", containsString("no further time"));
    }

    @Test
    void newcomersAreCountedAndTheQuotaWarns() {
        String house = ProcurementApi.path(buying.openHouse("L-1", "2026-01-01"));
        IntStream.rangeClosed(1, 19).mapToObj("100000%02d"::formatted).forEach(provider -> {
            region.registerProvider(provider);
            String application = ProcurementApi.path(buying.apply(house, provider, "2025-09-02"));
            buying.check(application, true);
            buying.decide(application, "ADMITTED", "").statusCode(201);
        });

        region.as(region.board())
                .get("/applications/newcomers?from=2026-01-01&until=2026-12-31")
                .then()
                .body("providers", equalTo(19));
        region.as(region.board())
                .get("/applications/newcomers?from=2025-01-01&until=2025-12-31")
                .then()
                .body("providers", equalTo(0));
        region.as(region.board())
                .get(house)
                .then()
                .body("admittedThisYear", equalTo(19))
                .body("warnings", hasItem("19 providers were admitted this year; the quota is 1."));
    }

    @Test
    void theReserveOfATenderIsReleasedByDecisionAndOnce() {
        String tender = ProcurementApi.path(buying.tender(5_500_000_000L)
                .body("guaranteedCents", equalTo(4_400_000_000L))
                .body("reservedCents", equalTo(1_100_000_000)));

        List<Integer> answers = AtOnce.each(
                List.of(500_000_000L, 500_000_000L, 500_000_000L),
                cents -> buying.post(tender + "/releases", """
                        {"cents": %d, "decisionReference": "AB 9", "releasedOn": "2026-03-01"}""".formatted(cents))
                        .extract()
                        .statusCode());

        assertEquals(2, answers.stream().filter(status -> status == 201).count());
        region.as(region.contractManager()).get(tender).then().body("releasedCents", equalTo(1_000_000_000));
    }

    @Test
    void behindTheGateAContractNeedsASuitableProvider() {
        buying.post("/suitability-gates", """
                {"contractsFrom": "2026-01-01", "decisionReference": "AB 5"}""").statusCode(201);
        String draft = ProcurementApi.path(buying.post("/contracts", """
                {"contractNumber": "C-1", "providerCode": "12345678", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [{"category": "45", "code": "45A48", "name": "x", "unit": "04", "tariffCents": 9500,
                               "fundingVariant": "EFFORT"}],
                 "ceilings": [{"careYear": 2026, "ceilingCents": 2000000}]}"""));
        activate(draft, 409);

        String house = ProcurementApi.path(buying.openHouse("L-1", "2026-01-01"));
        String application = ProcurementApi.path(buying.apply(house, "12345678", "2025-09-02"));
        buying.check(application, true);
        buying.decide(application, "ADMITTED", ", \"contractId\": \"%s\"".formatted(UUID.randomUUID()))
                .statusCode(400);
        buying.decide(
                        application,
                        "ADMITTED",
                        ", \"contractId\": \"%s\"".formatted(draft.substring("/contracts/".length())))
                .statusCode(201);
        activate(draft, 200);
    }

    @Test
    void theExportKeepsToTheStandard() {
        new ContractApi(new Api(region.region())).active("11111111");
        behindTheGateAContractNeedsASuitableProvider();
        buying.tender(100).statusCode(201);

        String release = region.as(region.board())
                .get("/ocds/release-package")
                .then()
                .statusCode(200)
                .body("releases", org.hamcrest.Matchers.hasSize(3))
                .body("releases[0].tag", contains("tender"))
                .body("releases[1].tag", contains("tender", "award", "contract"))
                .body("releases[2].tag", contains("award", "contract"))
                .body("releases[1].contracts[0].awardID", equalTo("award-" + awardOf()))
                .extract()
                .asString();

        assertEquals(
                Set.of(),
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(ProcurementsTest.class.getResourceAsStream("/ocds/release-package.schema.json"))
                        .validate(release, InputFormat.JSON));
    }

    private String awardOf() {
        return region.as(region.board()).get("/applications").path("items[0].applicationId");
    }

    private void activate(String contract, int status) {
        region.as(region.contractManager())
                .header("If-Match", "\"0\"")
                .post(contract + "/activation")
                .then()
                .statusCode(status);
    }
}
