package nl.tandem.projects.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Soon;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.projects.testing.Api;
import nl.tandem.projects.testing.Assignments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Means with their payers, what funds gave, risks as a matrix, and the business case. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DossiersTest {

    private final Api api = new Api("r" + UUID.randomUUID());
    private final Assignments assignments = new Assignments(api);
    private String project = "";

    @BeforeEach
    void bodies() {
        Assignments.of(api);
        project = assignments.draft();
    }

    @Test
    void whatFundsGaveIsSpentOfTheMeansAndWhatWasGivenBackIsNot() {
        write("means", """
                {"lines": [{"description": "Team", "budgetCents": 100000, "hours": 40, "payers": ["Gemeente", "Netwerk MT"]},
                           {"description": "Communicatie", "budgetCents": 20000, "hours": 0, "payers": ["Gemeente"]}]}""")
                .statusCode(200)
                .body("budgetCents", equalTo(120_000))
                .body("hours", equalTo(40))
                .body("payers.Gemeente", contains(1, 2))
                .body("payers.'Netwerk MT'", contains(1));
        write(
                        "means",
                        "{\"lines\": [{\"description\": \"Niemand betaalt\", \"budgetCents\": 1, \"hours\": 0, \"payers\": []}]}")
                .statusCode(400);
        fund("GRANT", "Anders Zorgen", 70_000);
        fund("GRANT", project, 10_000);
        fund("SETTLED_GRANT", "Anders Zorgen", 5_000);
        fund("GRANT", "Een ander project", 99_000);
        Soon.holds(() -> api.as(Roles.CONTROLLER)
                .get("/projects/{id}/dossier", project)
                .then()
                .body("spentCents", equalTo(75_000))
                .body("leftCents", equalTo(45_000)));
    }

    @Test
    void risksAreScoredAndDependenciesAreOnOtherProjects() {
        write("risks", """
                {"lines": [{"description": "Uitval", "chance": 2, "effect": 3, "measure": "Reserve", "owner": "projectleider"},
                           {"description": "Vertraging", "chance": 4, "effect": 3, "measure": "Fasering", "owner": "projectleider"}]}""")
                .statusCode(200)
                .body("risks.description", contains("Vertraging", "Uitval"))
                .body("riskMatrix.'4 x 3'", equalTo(1));
        write(
                        "risks",
                        "{\"lines\": [{\"description\": \"X\", \"chance\": 6, \"effect\": 0, \"measure\": \"\", \"owner\": \"p\"}]}")
                .statusCode(400)
                .body("errors", hasSize(3));
        write(
                        "dependencies",
                        "{\"lines\": [{\"projectId\": \"%s\", \"description\": \"Zichzelf\"}]}".formatted(project))
                .statusCode(400);
        write("stakeholders", """
                {"lines": [{"organisation": "Huisartsen", "interest": 5, "influence": 4, "approach": "Overleg"}]}""").statusCode(200);
        write("communication", """
                {"lines": [{"audience": "Raden", "message": "Voortgang", "means": "Raadsbrief", "owner": "secretaris"}]}""").statusCode(200).body("communication.audience", contains("Raden"));
    }

    @Test
    void aBusinessCaseIsEvaluatedBesideWhatWasExpected() {
        businessCase("")
                .statusCode(200)
                .body("expectedNetCents", equalTo(50_000))
                .body("expectedRatioHundredths", equalTo(150));
        api.as(Roles.CONTROLLER)
                .body(
                        "{\"value\": 900, \"costCents\": 120000, \"benefitCents\": 110000, \"socialBenefit\": \"Rust in gezinnen\"}")
                .put("/projects/{id}/business-case/evaluation", project)
                .then()
                .statusCode(200)
                .body("netCents", equalTo(-10_000))
                .body("reachedTenths", equalTo(500));
        businessCase("/").statusCode(409).body("type", containsString("case-evaluated"));
        api.as(Roles.PROGRAMME_MANAGER)
                .body("{\"indicatorCode\": \"DROPOUT\"}")
                .put("/projects/{id}/business-case", project)
                .then()
                .statusCode(400);
    }

    private ValidatableResponse businessCase(String more) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body("""
                        {"indicatorCode": "DROPOUT", "baseline": 1000, "target": 800, "costCents": 100000, "benefitCents": 150000,
                         "socialBenefit": "Minder uitval%s", "measurement": "Per kwartaal"}""".formatted(more))
                .put("/projects/{id}/business-case", project)
                .then();
    }

    private ValidatableResponse write(String part, String lines) {
        return api.as(Roles.PROGRAMME_MANAGER)
                .body(lines)
                .put("/projects/{id}/dossier/{part}", project, part)
                .then();
    }

    private void fund(String kind, String of, long cents) {
        Superuser.execute("""
                INSERT INTO outbox (region, topic, key, type, subject, appended_at, data)
                VALUES (?, 'jeugdhulp.budget.funds', 'k', 'nl.jeugdhulp.budget.fund.entry-recorded.v1', 'fund', now(), ?)
                """, api.region(), """
                {"fundEntryId": "%s", "fundCode": "INNOVATIE", "kind": "%s", "project": "%s", "amountCents": %d,
                 "description": "Team"}""".formatted(UUID.randomUUID(), kind, of, cents));
    }
}
