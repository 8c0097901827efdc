package nl.tandem.contracting.allocationcontrol;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AllocationProposalsTest {

    private Api region;
    private String proposer;

    @BeforeEach
    void aRule() {
        region = new Api();
        new ContractApi(region).active("12345678");
        proposer = region.municipality("0505");
        rule("2026-01-01", true).statusCode(201);
    }

    @Test
    void whoProposesDoesNotApprove() {
        String path = AllocationProposalApi.path(propose("300201", "2026-12-31").statusCode(201));
        decide(proposer, path).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        decide(region.municipality("0512"), path).statusCode(404);
        decide(region.municipality("0505"), path).statusCode(201).body("state", equalTo("APPROVED"));
        decide(region.contractManager(), path)
                .statusCode(409)
                .body("type", equalTo("/problems/allocation-proposal-decided"));
        assertEquals(
                1,
                BehindTheScenes.events(region.region(), "allocation-proposal.decided.v1")
                        .size());
        region.as(proposer).get("/allocation-proposals?state=APPROVED").then().body("items", hasSize(1));
    }

    @Test
    void whereNoSecondPersonIsAskedForItIsApprovedAtOnce() {
        rule("2026-03-01", false).statusCode(201);
        rule("2026-03-01", false).statusCode(409);
        AllocationProposalApi.propose(region, proposer, "300202", "2026-03-01", "2026-12-31", true)
                .statusCode(201)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void aTermThatIsTooLongIsRefused() {
        propose("300201", "2027-01-01").statusCode(409).body("type", equalTo("/problems/allocation-too-long"));
        propose("300201", "2025-12-31").statusCode(400).body("errors.location", contains("/endDay"));
        AllocationProposalApi.propose(region, proposer, "300201", "2026-01-01", "2026-07-01", false)
                .statusCode(409)
                .body("type", equalTo("/problems/long-term-care-unchecked"));
        AllocationProposalApi.propose(region, proposer, "300201", "2026-01-01", "2026-06-30", false)
                .statusCode(201);
        propose("300201", "2026-12-31").statusCode(409).body("type", equalTo("/problems/allocation-proposal-exists"));
    }

    @Test
    void careThatIsNotInContractIsRefused() {
        AllocationProposalApi.propose(region, proposer, "300201", "2027-01-01", "2027-06-30", true)
                .statusCode(409)
                .body("type", equalTo("/problems/care-not-in-contract"));
    }

    private ValidatableResponse propose(String number, String until) {
        return AllocationProposalApi.propose(region, proposer, number, "2026-01-01", until, true);
    }

    private ValidatableResponse decide(String token, String path) {
        return region.create(token, path + "/decision", """
                {"verdict": "APPROVED", "reason": "Fits"}""");
    }

    private ValidatableResponse rule(String from, boolean fourEyes) {
        return AllocationProposalApi.rule(region, from, fourEyes);
    }
}
