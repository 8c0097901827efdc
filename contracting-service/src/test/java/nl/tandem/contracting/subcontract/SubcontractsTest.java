package nl.tandem.contracting.subcontract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubcontractsTest {

    private Api region;
    private String contract;

    @BeforeEach
    void aHeadContractor() {
        region = new Api();
        contract = new ContractApi(region).active("12345678");
        region.registerProvider("22222222");
    }

    @Test
    void aHeadContractorSeesItsSubcontractors() {
        String path = register(contract, "22222222", "2026-01-01", "2026-06-30")
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());

        region.as(region.provider("12345678")).get("/subcontracts").then().body("items.subCode", contains("22222222"));
        region.as(region.provider("22222222")).get(path).then().body("headCode", equalTo("12345678"));
        region.as(region.provider("33333333")).get(path).then().statusCode(404);
    }

    @Test
    void thereAreNoSubcontractorsOfSubcontractors() {
        register(contract, "22222222", "2026-01-01", "2026-06-30").statusCode(201);
        String other = contract("22222222", "43", "43A07");
        region.registerProvider("33333333");

        register(other, "33333333", "2026-06-30", "2026-12-31")
                .statusCode(409)
                .body("type", equalTo("/problems/sub-subcontractor"));
        register(other, "33333333", "2026-07-01", "2026-12-31").statusCode(201);
        String third = contract("33333333", "41", "41A03");
        register(third, "22222222", "2026-07-01", "2026-12-31")
                .statusCode(409)
                .body("type", equalTo("/problems/sub-subcontractor"));
    }

    @Test
    void aSubcontractorDeclaresNothingItself() {
        contract("22222222", "45", "45A48");

        register(contract, "22222222", "2026-01-01", "2026-06-30")
                .statusCode(409)
                .body("type", equalTo("/problems/subcontractor-declares-itself"));
    }

    @Test
    void noMoreIsSettledThanWasOverspent() {
        String path = register(contract, "22222222", "2026-01-01", "2026-06-30")
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
        settle(path, 2026).statusCode(409).body("type", equalTo("/problems/overspend-exceeded"));
        settle(path, 2027).statusCode(400).body("errors.location", contains("/careYear"));
        declared(contract, 2_000_101);

        settle(path, 2026).statusCode(201).body("headCents", equalTo(61)).body("subCents", equalTo(40));
        settle(path, 2026).statusCode(409).body("type", equalTo("/problems/overspend-exceeded"));
        region.as(region.provider("22222222")).get(path + "/overspends").then().body("items.subCents", contains(40));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        register(contract, "12345678", "2025-01-01", "2027-06-30")
                .statusCode(400)
                .body("errors.location", contains("/subCode", "/fromDay", "/untilDay"));
    }

    @Test
    void aProviderHasBranchesAndLocations() {
        String location = """
                {"providerCode": "12345678", "name": "North", "kind": "BRANCH", "municipality": "0505",
                 "sectors": ["jeugd-ggz", "ambulant"], "fromDay": "2026-01-01"}""";
        region.create(region.contractManager(), "/provider-locations", location).statusCode(201);
        region.create(region.contractManager(), "/provider-locations", location).statusCode(409);

        region.as(region.provider("12345678"))
                .get("/provider-locations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].sectors", contains("ambulant", "jeugd-ggz"));
        region.as(region.provider("22222222")).get("/provider-locations").then().body("items", hasSize(0));
    }

    @Test
    void everyMunicipalityChoosesTheFormOfItsAccessTeam() {
        form("0505", 2022, "BUDGET_SUBSIDY", "").statusCode(201);
        form("0505", 2023, "TENDER", "\"agreementFrom\": \"2023-01-01\", \"agreementUntil\": \"2027-12-31\",")
                .statusCode(201);
        form("0512", 2023, "IN_HOUSE", "").statusCode(201);
        form("0512", 2023, "SUBSIDY", "").statusCode(409);
        form("0523", 2023, "SUBSIDY", "\"agreementFrom\": \"2023-01-01\",").statusCode(400);

        region.as(region.board())
                .get("/access-team-forms?year=2023")
                .then()
                .body("items.form", contains("TENDER", "IN_HOUSE"))
                .body("items[0].agreementUntil", equalTo("2027-12-31"));
    }

    private ValidatableResponse settle(String path, int year) {
        return region.create(region.contractManager(), path + "/overspends", """
                {"careYear": %d, "overspendCents": 101}""".formatted(year));
    }

    /** As if so much had been declared. */
    private static void declared(String contract, long cents) {
        Superuser.execute(
                "UPDATE contract_ceiling SET declared_cents = ? WHERE contract_id = ?",
                cents,
                UUID.fromString(contract));
    }

    private ValidatableResponse form(String municipality, int year, String form, String more) {
        return region.create(
                region.contractManager(), "/access-team-forms", """
                {"municipality": "%s", "year": %d, "organisation": "Stichting Jeugdteams", "form": "%s", %s
                 "decisionReference": "Council 4"}""".formatted(municipality, year, form, more));
    }

    private String contract(String provider, String category, String code) {
        String path = region.create(
                        region.contractManager(), "/contracts", """
                {"contractNumber": "C-%s-%s", "providerCode": "%s", "startDate": "2026-01-01", "endDate": "2026-12-31",
                 "products": [{"category": "%s", "code": "%s", "name": "x", "unit": "14", "tariffCents": 9500,
                               "fundingVariant": "EFFORT"}], "ceilings": []}""".formatted(provider, code, provider, category, code))
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
        region.as(region.contractManager())
                .header("If-Match", "\"0\"")
                .post(path + "/activation")
                .then()
                .statusCode(200);
        return path.substring("/contracts/".length());
    }

    private ValidatableResponse register(String contractId, String sub, String from, String until) {
        return region.create(region.contractManager(), "/subcontracts", """
                {"contractId": "%s", "subCode": "%s", "fromDay": "%s", "untilDay": "%s", "headBearsPercent": 60,
                 "reference": "SC-1"}""".formatted(contractId, sub, from, until));
    }
}
