package nl.tandem.budget.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import nl.tandem.kit.testing.Superuser;
import nl.tandem.kit.testing.Token;
import nl.tandem.kit.time.DutchDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PaymentsTest {

    private static final String PROVIDER = "12345678";

    private final String region = "r" + UUID.randomUUID();
    private final Api one = Api.as(Token.of(region, Roles.CONTROLLER));
    private final Api other = Api.as(Token.of(region, Roles.CONTROLLER));

    @Inject
    DeclarationAssessedEvents assessed;

    @Test
    void anApprovedDeclarationBecomesOneTransfer() {
        assessed("d1", PROVIDER, 100_000L);
        assessed("d1", PROVIDER, 100_000L);
        assessed("d2", PROVIDER, -2_500L);
        assessed("nothing", PROVIDER, 0L);
        account(PROVIDER);
        for (String payable : open()) {
            approve(one, payable).statusCode(201);
        }

        ValidatableResponse order = order().statusCode(201).body("totalCents", equalTo(97_500));

        String file = one.get(Api.location(order))
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
        MxPain00100109 read = MxPain00100109.parse(file);
        PaymentInstruction30 payments = read.getCstmrCdtTrfInitn().getPmtInf().getFirst();
        assertEquals(
                new BigDecimal("975.00"), read.getCstmrCdtTrfInitn().getGrpHdr().getCtrlSum());
        assertEquals("1", payments.getNbOfTxs());
        CreditTransferTransaction34 transfer = payments.getCdtTrfTxInf().getFirst();
        assertEquals(new BigDecimal("975.00"), transfer.getAmt().getInstdAmt().getValue());
        assertEquals("NL02ABNA0123456789", transfer.getCdtrAcct().getId().getIBAN());
        assertEquals("Zorg & Zo", transfer.getCdtr().getNm(), "escaped in the file");
        assertEquals(order.extract().path("hash"), Sha256.of(file));
        order().statusCode(409).body("type", equalTo("/problems/nothing-to-pay"));
        one.get("/payables?open=true").body("totalItems", equalTo(0));
        one.get("/payment-orders").body("totalItems", equalTo(1));
        assertEquals(
                1,
                Superuser.texts("SELECT data FROM outbox WHERE region = ?", region)
                        .size());
    }

    @Test
    void fromTheLimitOnTwoPeopleApprove() {
        assessed("d1", PROVIDER, 2_500_000L);
        account(PROVIDER);
        String payable = open().getFirst();

        approve(one, payable)
                .statusCode(201)
                .body("approvalsNeeded", equalTo(2))
                .body("approvals", equalTo(1));
        approve(one, payable).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        order().statusCode(409).body("type", equalTo("/problems/nothing-to-pay"));
        approve(other, payable).statusCode(201);
        order().statusCode(201);
        approve(Api.as(Token.of(region, Roles.CONTROLLER)), payable).statusCode(409);
    }

    @Test
    void anAccountIsRightAndSeenByTwo() {
        assessed("d1", PROVIDER, 100L);
        approve(one, open().getFirst());
        one.post("/provider-accounts", """
                {"providerCode": "12345678", "name": "Zorg", "iban": "NL02ABNA0123456788"}""").statusCode(400).body("errors.code", contains("IBAN"));
        one.post("/provider-accounts", """
                {"providerCode": "12345678", "name": "Zorg", "iban": "NL02ABNA0123456789"}""").statusCode(201).body("approved", equalTo(false));

        order().statusCode(409).body("type", equalTo("/problems/account-unknown"));
        one.post("/provider-accounts/12345678/approval", "{}").statusCode(409);
        other.post("/provider-accounts/12345678/approval", "{}").statusCode(201);
        order().statusCode(201);
    }

    @Test
    void moreCreditsThanDebitsWait() {
        assessed("d1", PROVIDER, 100L);
        assessed("d2", PROVIDER, -300L);
        open().forEach(payable -> approve(one, payable));

        order().statusCode(409).body("type", equalTo("/problems/nothing-to-pay"));
        one.post("/payment-orders", "{\"executeOn\": \"2020-01-01\"}").statusCode(400);
    }

    @Test
    void aProviderAndAMunicipalitySeeTheirOwn() {
        assessed("d1", PROVIDER, 100L);
        assessed("d2", "87654321", 100L);

        Api.as(Token.of(region, Roles.PROVIDER).provider(PROVIDER))
                .get("/payables")
                .body("items.declarationId", contains("d1"));
        Api.municipality(region, "0512").get("/payables").body("totalItems", equalTo(0));
        Api.municipality(region, "0505").get("/payables").body("totalItems", equalTo(2));
        Api.municipality(region, "0505").get("/payment-orders").statusCode(403);
    }

    private void assessed(String declaration, String provider, long cents) {
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> assessed.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(),
                                assessed.eventType(),
                                region,
                                OffsetDateTime.MIN,
                                new DeclarationAssessedEvents.Assessed(declaration, "0505", provider, cents)))));
    }

    private void account(String provider) {
        one.post("/provider-accounts", """
                {"providerCode": "%s", "name": "Zorg & Zo", "iban": "NL02ABNA0123456789"}""".formatted(provider)).statusCode(201);
        other.post("/provider-accounts/" + provider + "/approval", "{}").statusCode(201);
    }

    private List<String> open() {
        return one.get("/payables?open=true").statusCode(200).extract().path("items.payableId");
    }

    private static ValidatableResponse approve(Api api, String payable) {
        return api.post("/payables/" + payable + "/approvals", "{}");
    }

    private ValidatableResponse order() {
        return one.post("/payment-orders", "{\"executeOn\": \"%s\"}".formatted(LocalDate.now(DutchDate.ZONE)));
    }
}
