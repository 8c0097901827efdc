package nl.tandem.budget;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.budget.financialdocument.DocumentApi;
import nl.tandem.budget.ledger.ApprovedLines;
import nl.tandem.budget.payment.PaymentApi;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.RoutesAreGuarded;
import nl.tandem.kit.testing.Token;
import nl.tandem.kit.time.DutchDate;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BudgetGuardTest extends RoutesAreGuarded {

    @Override
    protected Map<String, String> existingObjects(String region) {
        Api controller = Api.controller(region);
        String key = Api.location(controller.post("/distribution-keys", """
                {"name": "n", "vintage": "v", "source": "s", "decision": "d", "validFrom": "2026-01-01",
                 "weights": [{"municipality": "0505", "weight": 1}]}"""));
        ApprovedLines.post(region, "0505", 2026, 100);
        String scheme = "/settlement-schemes/" + Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}");
        String settlement = Api.location(Given.settle(controller, 2026, scheme));
        Given.municipality(controller, "0642", "2015-01-01");
        String document = new DocumentApi(controller).begun("PRIMARY_BUDGET", 2026, 1);
        String meeting = controller
                .post("/meetings", "{\"body\": \"GENERAL_BOARD\", \"heldOn\": \"2026-07-09\", \"title\": \"AB\"}")
                .extract()
                .path("meetingId");
        String payable = PaymentApi.payable(region);
        controller.post("/funds", """
                {"code": "F", "name": "n", "kind": "RESIDUAL", "purpose": "p", "decision": "d"}""").statusCode(201);
        String order = PaymentApi.order(region);
        String forecast = Api.location(controller.post(
                "/forecasts",
                "{\"year\": %d}".formatted(LocalDate.now(DutchDate.ZONE).getYear())));
        String memo = Api.location(
                controller.post("/steering-memos", """
                {"title": "m", "forecastId": "%s", "budgetCents": 1, "buttons": [{"code": "a", "name": "a", "effects": [
                 {"subject": "s", "savingCents": 1, "source": "s"}]}]}""".formatted(forecast.substring(forecast.lastIndexOf('/') + 1))));
        return Map.ofEntries(
                entry("/financial-documents/{documentId}/deviation-amendment", document + "/deviation-amendment"),
                entry("/financial-documents/{documentId}/page", document + "/page"),
                entry("/financial-documents/{documentId}/file", document + "/file"),
                entry("/steering-memos/{steeringMemoId}", memo),
                entry("/steering-memos/{steeringMemoId}/scenario", memo + "/scenario"),
                entry("/forecasts/{forecastId}", forecast),
                entry("/forecasts/{forecastId}/months", forecast + "/months"),
                entry("/payables/{payableId}/approvals", "/payables/" + payable + "/approvals"),
                entry("/provider-accounts/{providerCode}/approval", "/provider-accounts/12345678/approval"),
                entry("/payment-orders/{paymentOrderId}/file", order),
                entry("/funds/{code}/entries", "/funds/F/entries"),
                entry("/funds/{code}/assignments", "/funds/F/assignments"),
                entry("/financial-documents/{documentId}", document),
                entry("/financial-documents/{documentId}/versions", document + "/versions"),
                entry("/financial-documents/{documentId}/steps", document + "/steps"),
                entry("/financial-documents/{documentId}/amendments", document + "/amendments"),
                entry("/financial-documents/{documentId}/college-adoptions", document + "/college-adoptions"),
                entry("/financial-documents/{documentId}/financing-matrix", document + "/financing-matrix"),
                entry("/financial-documents/{documentId}/comparison", document + "/comparison"),
                entry("/financial-documents/{documentId}/opinions", document + "/opinions"),
                entry("/financial-documents/{documentId}/reactions", document + "/reactions"),
                entry("/meetings/{meetingId}/letter", "/meetings/" + meeting + "/letter"),
                entry("/distribution-keys/{distributionKeyId}", key),
                entry("/distribution-keys/{distributionKeyId}/percentage-check", key + "/percentage-check"),
                entry("/distribution-keys/{distributionKeyId}/division", key + "/division?amountCents=1"),
                entry("/settlement-schemes/{settlementSchemeId}", scheme),
                entry("/municipalities/{municipality}/ending", "/municipalities/0642/ending"),
                entry("/settlements/{settlementId}", settlement),
                entry("/settlements/{settlementId}/workbook", settlement + "/workbook"),
                entry("/settlements/{settlementId}/document", settlement + "/document"),
                entry("/settlements/{settlementId}/invoices/{municipality}", settlement + "/invoices/0505"),
                entry("/settlements/{settlementId}/inputs", settlement + "/inputs"));
    }

    private static Map.Entry<String, String> entry(String route, String path) {
        return Map.entry(route, "/budget/v1" + path);
    }

    @Override
    protected Set<String> publicRoutes() {
        return Set.of("/public-documents", "/public-documents/{documentId}/page");
    }

    @Override
    protected List<Stranger> strangers(String region) {
        return List.of(new Stranger(
                "/settlements/{settlementId}/inputs",
                Token.of(region, Roles.CONTROLLER).municipality("0505")));
    }
}
