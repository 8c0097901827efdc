package nl.tandem.budget.ledger;

import static nl.tandem.budget.ledger.ApprovedLines.chunk;
import static nl.tandem.budget.ledger.ApprovedLines.handle;
import static nl.tandem.budget.ledger.ApprovedLines.line;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.tandem.budget.Api;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LedgerTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Inject
    DataSource database;

    @Inject
    Database sql;

    @Inject
    ResidenceMoves moves;

    @Test
    void anApprovedLineBecomesCostOfItsMunicipalityInItsCareYear() {
        handle(region, chunk("0505", line("line-1", 2026, 12_345), line(2025, 100)));

        controller
                .get("/postings?careYear=2026")
                .statusCode(200)
                .body("totalItems", equalTo(1))
                .body("items[0].municipality", equalTo("0505"))
                .body("items[0].providerCode", equalTo("12345678"))
                .body("items[0].contractId", equalTo("contract-1"))
                .body("items[0].allocationId", equalTo("allocation-1"))
                .body("items[0].lineId", equalTo("line-1"))
                .body("items[0].category", equalTo("45"))
                .body("items[0].code", equalTo("45A04"))
                .body("items[0].careYear", equalTo(2026))
                .body("items[0].careMonth", equalTo(3))
                .body("items[0].amountCents", equalTo(12_345));
        controller
                .get("/realised-costs?careYear=2026")
                .statusCode(200)
                .body(
                        "items",
                        equalTo(List.of(Map.of("municipality", "0505", "careYear", 2026, "realisedCents", 12_345))))
                .body("totalCents", equalTo(12_345))
                .body("regionTotalCents", equalTo(12_345));
    }

    @Test
    void noAnswerHoldsThePseudonymOfTheClient() {
        handle(region, chunk("0505", line(2026, 1)));

        controller.get("/postings").body(not(containsString("pseudonym")));
    }

    @Test
    void aCreditTakesOffWhatItsDebitAdded() {
        handle(region, chunk("0505", line(2026, 5_000)));
        handle(region, chunk("0505", line(2026, -5_000), line(2026, 700)));

        controller
                .get("/realised-costs?careYear=2026")
                .body("items.realisedCents", equalTo(List.of(700)))
                .body("regionTotalCents", equalTo(700));
        controller.get("/postings").body("totalItems", equalTo(3));
    }

    @Test
    void aLinePostsOnceInWhateverEventItComes() {
        handle(region, chunk("0505", line("once", 2026, 100)));
        handle(region, chunk("0505", line("once", 2026, 100), line(2026, 1)));
        handle(region, chunk("0505", line("once", 2026, 100)));

        controller.get("/postings").body("totalItems", equalTo(2));
        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(101));
    }

    @Test
    void theSameLineIdInAnotherRegionIsAnotherLine() {
        String other = "r" + UUID.randomUUID();
        handle(region, chunk("0505", line("shared", 2026, 100)));
        handle(other, chunk("0505", line("shared", 2026, 7)));

        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(100));
        Api.controller(other).get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(7));
    }

    @Test
    void manyChunksAtOnceLeaveTheSumsRight() throws Exception {
        List<LinesApproved> chunks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            chunks.add(chunk(
                    i % 2 == 0 ? "0505" : "0482",
                    line("twice-" + i, 2025, 10),
                    line("twice-" + i, 2025, 10),
                    line(2026, i)));
        }
        List<LinesApproved> backwards = chunks.reversed();
        // Two replicas, several chunks per transaction, the same chunks in opposite order.
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Future<?> one = replicas.submit(() -> inTransactionsOfFour(chunks));
            Future<?> other = replicas.submit(() -> inTransactionsOfFour(backwards));
            one.get();
            other.get();
        }
        // Each of the 40 lines of 2025 once; those of 2026 add up to 0 + 1 + ... + 39.
        controller
                .get("/realised-costs?careYear=2025")
                .body("items.realisedCents", equalTo(List.of(200, 200)))
                .body("regionTotalCents", equalTo(400));
        controller.get("/realised-costs?careYear=2026").body("regionTotalCents", equalTo(780));
        controller.get("/postings").body("totalItems", equalTo(80));
    }

    private void inTransactionsOfFour(List<LinesApproved> chunks) {
        for (int i = 0; i < chunks.size(); i += 4) {
            handle(region, chunks.subList(i, i + 4).toArray(LinesApproved[]::new));
        }
    }

    @Test
    void theSumsAreWhatThePostingsAddUpTo() throws SQLException {
        for (int i = 0; i < 20; i++) {
            handle(region, chunk("05" + (10 + i % 3), line(2024 + i % 2, 1_000L * i - 5_000), line(2026, i)));
        }
        try (Connection superuser = Superuser.connect();
                var select = superuser.prepareStatement("""
                        SELECT count(*) FROM
                            (SELECT municipality, care_year, category, sum(amount_cents)::bigint, count(*) FROM posting
                              WHERE region = ? GROUP BY 1, 2, 3
                             EXCEPT
                             SELECT municipality, care_year, category, amount_cents, postings FROM realised_cost)
                        """)) {
            select.setString(1, region);
            var row = select.executeQuery();
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void theDayOfBookingIsTheDayInTheNetherlands() {
        Ledger atNewYear = new Ledger(sql, moves, InstantSource.fixed(Instant.parse("2026-12-31T23:30:00Z")));
        LinesApproved chunk = chunk("0505", line(2026, 1));
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> atNewYear.post(
                                region, List.of(Entry.of(chunk, chunk.lines().getFirst())))));

        controller.get("/postings").body("items[0].bookedOn", equalTo("2027-01-01"));
    }

    @Test
    void aMunicipalitySeesItsOwnPostingsAndCostAndTheTotalOfTheRegion() {
        handle(region, chunk("0505", line(2026, 100)));
        handle(region, chunk("0482", line(2026, 20), line(2026, 3)));
        Api alblasserdam = Api.municipality(region, "0482");

        alblasserdam
                .get("/postings")
                .body("totalItems", equalTo(2))
                .body("items.municipality", equalTo(List.of("0482", "0482")));
        alblasserdam
                .get("/postings?municipality=0505")
                .body("totalItems", equalTo(0))
                .body("items", equalTo(List.of()));
        alblasserdam
                .get("/realised-costs?careYear=2026")
                .body("items.municipality", equalTo(List.of("0482")))
                .body("totalCents", equalTo(23))
                .body("regionTotalCents", equalTo(123));
        Api.municipality(region, "0512")
                .get("/realised-costs?careYear=2026")
                .body("items", equalTo(List.of()))
                .body("regionTotalCents", equalTo(123));
    }

    @Test
    void aBackOfficeWithoutMunicipalityAndAnotherRegionSeeNothing() {
        handle(region, chunk("0505", line(2026, 100)));

        Api.as(Token.of(region, Roles.MUNICIPALITY)).get("/postings").body("totalItems", equalTo(0));
        Api.controller("r" + UUID.randomUUID()).get("/postings").body("totalItems", equalTo(0));
        Api.controller("r" + UUID.randomUUID())
                .get("/realised-costs?careYear=2026")
                .body("items", equalTo(List.of()))
                .body("regionTotalCents", equalTo(0));
    }

    @Test
    void postingsAreForThoseWhoWorkWithThem() {
        for (String role : List.of(Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY)) {
            Api.as(Token.of(region, role).municipality("0505")).get("/postings").statusCode(200);
        }
        for (String role : List.of(Roles.BOARD, Roles.PROVIDER, Roles.ANALYST, Roles.OPERATOR)) {
            Api.as(Token.of(region, role).provider("12345678")).get("/postings").statusCode(403);
        }
        Api.as(Token.of(region, Roles.BOARD))
                .get("/realised-costs?careYear=2026")
                .statusCode(200);
        Api.as(Token.of(region, Roles.PROVIDER).provider("12345678"))
                .get("/realised-costs?careYear=2026")
                .statusCode(403);
    }

    @Test
    void postingsAreReadPageByPageInTheOrderOfBooking() {
        for (int i = 1; i <= 3; i++) {
            handle(region, chunk("0505", line("line-" + i, 2026, i)));
        }

        controller
                .get("/postings?pageSize=2&page=2")
                .body("items.lineId", equalTo(List.of("line-3")))
                .body("totalItems", equalTo(3));
        controller.get("/postings?pageSize=2").body("items.lineId", equalTo(List.of("line-1", "line-2")));
    }

    @Test
    void everyWrongParameterIsAnsweredAtOnce() {
        controller
                .get("/postings?municipality=GM05&pageSize=0")
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("municipality", "pageSize"));
        controller.get("/realised-costs").statusCode(400).body("errors.location", equalTo(List.of("careYear")));
    }

    @Test
    void theServiceItselfCannotChangeOrRemoveAPosting() throws SQLException {
        handle(region, chunk("0505", line(2026, 100)));
        try (Connection connection = database.getConnection()) {
            for (String change : List.of(
                    "UPDATE posting SET amount_cents = 0",
                    "DELETE FROM posting",
                    "TRUNCATE posting",
                    "DELETE FROM realised_cost",
                    "DELETE FROM regional_cost")) {
                assertThrows(
                        SQLException.class, () -> connection.createStatement().executeUpdate(change), change);
            }
        }
    }
}
