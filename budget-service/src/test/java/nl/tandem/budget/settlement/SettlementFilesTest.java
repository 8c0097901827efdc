package nl.tandem.budget.settlement;

import static nl.tandem.budget.ledger.ApprovedLines.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.tandem.budget.Api;
import nl.tandem.budget.Given;
import nl.tandem.kit.testing.RealServers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SettlementFilesTest {

    private final String region = "r" + UUID.randomUUID();
    private final Api controller = Api.controller(region);

    @Test
    void thePdfTellsEveryStep() throws IOException {
        String path = provisional();

        String text = text(bytes(controller, path + "/document"));

        assertTrue(text.contains("Verrekening jeugdhulp 2026"), text);
        assertTrue(text.contains("1.234.567,89"), text);
        assertTrue(text.contains("KEY_SHARE"), text);
        assertTrue(text.contains("Gemeente 0505") && text.contains("Gemeente 0482"), text);
        String own = text(bytes(Api.municipality(region, "0482"), path + "/document"));
        assertTrue(own.contains("Gemeente 0482") && !own.contains("0505"), own);
    }

    @Test
    void theWorkbookHasTheAmountsAsNumbers() throws IOException {
        byte[] workbook = bytes(controller, provisional() + "/workbook");

        String sheet = entry(workbook, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<v>1234567.89</v>"), sheet);
        assertTrue(sheet.contains("SUM(C2:C3)"), sheet);
    }

    @Test
    void anInvoiceKeepsTheRulesOfNlcius() {
        String settlement = finalSettlement();
        String invoice = controller
                .get(settlement + "/invoices/0505")
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();

        assertTrue(invoice.contains("<cbc:PayableAmount currencyID=\"EUR\">600.00</cbc:PayableAmount>"), invoice);
        assertEquals(List.of(), Nlcius.broken(invoice, SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12));
        assertNotEquals(
                List.of(),
                Nlcius.broken(
                        invoice.replace("00000001123456789000", ""),
                        SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12),
                "the rules can fail");
    }

    @Test
    void whoGetsMoneyBackGetsACreditNote() {
        String note = controller
                .get(finalSettlement() + "/invoices/0482")
                .statusCode(200)
                .extract()
                .asString();

        assertTrue(note.contains("<cbc:PayableAmount currencyID=\"EUR\">400.00</cbc:PayableAmount>"), note);
        assertEquals(List.of(), Nlcius.broken(note, SimplerInvoicingValidation.VID_SI_CREDIT_NOTE_V2_0_3_12));
    }

    @Test
    void aProvisionalSettlementIsNotInvoiced() {
        controller
                .get(provisional() + "/invoices/0505")
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-invoice"));
    }

    @Test
    void anInvoiceNeedsAnAddress() {
        post(region, "0505", 2024, 100);
        controller
                .get(settleFinally(Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}")) + "/invoices/0505")
                .statusCode(409)
                .body("type", equalTo("/problems/invoice-address-unknown"));
    }

    private String provisional() {
        post(region, "0505", 2026, 123_456_789);
        post(region, "0482", 2026, 1);
        return Api.location(Given.settle(
                controller, 2026, Given.solidarity(controller, Given.key(controller, "0482", 1, "0505", 2))));
    }

    /** Advances of 1,000 each; 0505 costs 1,600 and 0482 600. */
    private String finalSettlement() {
        for (String code : List.of("0482", "0505")) {
            controller.post("/municipalities", """
                    {"municipality": "%s", "name": "Gemeente %s", "validFrom": "2015-01-01", "decision": "Wet",
                     "invoiceAddress": {"oin": "00000001123456789000", "street": "Spuiboulevard 300", "postCode": "3311GR",
                                        "city": "Dordrecht"}}""".formatted(code, code)).statusCode(201);
        }
        String key = Given.key(controller, "0482", 1, "0505", 1);
        controller.post("/advance-schedules", """
                {"year": 2024, "budgetCents": 200000, "distributionKeyId": "%s", "decision": "AB"}""".formatted(key)).statusCode(201);
        post(region, "0505", 2024, 160_000);
        post(region, "0482", 2024, 60_000);
        return settleFinally(Given.scheme(controller, "{\"type\": \"ACTUAL_USE\"}"));
    }

    private String settleFinally(String scheme) {
        return Api.location(controller.post("/settlements", """
                {"careYear": 2024, "stage": "FINAL", "settlementSchemeId": "%s", "decision": "Jaarrekening"}""".formatted(scheme)));
    }

    private static byte[] bytes(Api api, String path) {
        return api.get(path).statusCode(200).extract().asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String entry(byte[] archive, String name) throws IOException {
        Path file = Files.createTempFile("settlement", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(file, archive).toFile())) {
            return new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
