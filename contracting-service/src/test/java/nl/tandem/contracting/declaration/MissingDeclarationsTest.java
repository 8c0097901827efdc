package nl.tandem.contracting.declaration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MissingDeclarationsTest {

    private CareRegion region;

    @BeforeEach
    void aRegion() {
        region = new CareRegion();
    }

    @Test
    void aMonthWithCareOfWhichNothingIsDeclaredIsMissing() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));

        region.api
                .as(region.api.contractManager())
                .get("/missing-declarations?from=2025-12-01&until=2026-04-30")
                .then()
                .statusCode(200)
                .body("items.month", contains("2026-01-01", "2026-02-01", "2026-04-01"))
                .body("items.allocations", contains(1, 1, 2));
        region.api
                .as(region.api.municipality("0512"))
                .get("/missing-declarations?from=2026-01-01&until=2026-04-30")
                .then()
                .body("items", hasSize(0));
        region.api
                .as(region.dordrecht)
                .get("/missing-declarations?from=2026-01-01&until=2027-04-30")
                .then()
                .statusCode(400);
    }

    @Test
    void theProvidersOfAYouthAreCounted() {
        region.declare(DeclarationMessage.of(1, 3, Line.of("R1")));
        region.declare(DeclarationMessage.of(2, 4, Line.of("R2").in(4)));

        region.api
                .as(region.api.contractManager())
                .get("/providers-per-youth?year=2026")
                .then()
                .statusCode(200)
                .body("items.providers", contains(1))
                .body("items.youths", contains(1));
    }
}
