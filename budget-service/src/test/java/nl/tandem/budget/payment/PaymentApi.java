package nl.tandem.budget.payment;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.tandem.budget.Api;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.Token;

/** Payables and orders as tests need them. */
public final class PaymentApi {

    private PaymentApi() {}

    /** Something to pay to provider 12345678. */
    public static String payable(String region) {
        DeclarationAssessedEvents events =
                Arc.container().instance(DeclarationAssessedEvents.class).get();
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> events.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(),
                                events.eventType(),
                                region,
                                OffsetDateTime.MIN,
                                new DeclarationAssessedEvents.Assessed(
                                        UUID.randomUUID().toString(), "0505", "12345678", 100L)))));
        return Api.controller(region).get("/payables?open=true").extract().path("items[-1].payableId");
    }

    /** The path of the file of an order of one transfer. */
    public static String order(String region) {
        Api one = Api.as(Token.of(region, Roles.CONTROLLER));
        one.post("/provider-accounts", """
                {"providerCode": "12345678", "name": "Zorg", "iban": "NL02ABNA0123456789"}""").statusCode(201);
        Api.as(Token.of(region, Roles.CONTROLLER))
                .post("/provider-accounts/12345678/approval", "{}")
                .statusCode(201);
        one.post("/payables/" + payable(region) + "/approvals", "{}").statusCode(201);
        return Api.location(one.post("/payment-orders", "{\"executeOn\": \"2099-01-01\"}"));
    }
}
