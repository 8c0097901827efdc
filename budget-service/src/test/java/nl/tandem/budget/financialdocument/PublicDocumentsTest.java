package nl.tandem.budget.financialdocument;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicDocumentsTest {

    private final String region = "r" + UUID.randomUUID();
    private final DocumentApi documents = new DocumentApi(Api.controller(region));

    @Test
    void everybodyReadsWhatWentAStepFurtherAndNobodyADraft() {
        String draft = documents.begun("PRIMARY_BUDGET", 2026, 1);
        String agreed = documents.begun("PRIMARY_BUDGET", 2027, 123_456);
        documents.step(agreed, "AGREE", "EXECUTIVE_BOARD", "2026-04-13").statusCode(201);

        anybody("/public-documents?region=" + region)
                .statusCode(200)
                .body("items.year", contains(2027))
                .body("items[0].steps.step", contains("AGREE"));
        anybody(page(agreed, region)).statusCode(200).contentType("text/html").body(containsString("1.234,56"));
        anybody(page(draft, region)).statusCode(404);
        anybody(page(agreed, "elsewhere")).statusCode(404);
        anybody("/public-documents").statusCode(400);
    }

    private static String page(String document, String region) {
        return "/public-documents/%s/page?region=%s"
                .formatted(document.substring(document.lastIndexOf('/') + 1), region);
    }

    private static ValidatableResponse anybody(String path) {
        return given().basePath("/budget/v1").get(path).then();
    }
}
