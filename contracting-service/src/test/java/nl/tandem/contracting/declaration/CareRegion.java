package nl.tandem.contracting.declaration;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;

/**
 * A region with a provider, its contract, and an allocation for each of the two clients of the examples: three hours a
 * week for the first, seven days a week for the second.
 */
final class CareRegion {

    private static final Pattern CODE = Pattern.compile("RetourCode>([0-9A-Z]{4})<");

    final Api api = new Api();
    final String dordrecht = api.municipality("0505");
    final String provider = api.provider("12345678");
    private final MessageApi messages = new MessageApi(api);

    CareRegion() {
        api.registerProvider("12345678");
        contract("12345678");
        allocate(GoldenMessage.JW301);
        allocate(GoldenMessage.JW301
                .with("T000000001", "T000000002")
                .with("999900006", "999900018")
                .with("300201", "300777")
                .with("<ijw:Categorie>45<", "<ijw:Categorie>43<")
                .with("45A48", "43A07")
                .with("Ingangsdatum>2026-01-12<", "Ingangsdatum>2026-04-08<")
                .with(
                        "<ijw:Volume>3</ijw:Volume><ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2<",
                        "<ijw:Volume>7</ijw:Volume><ijw:Eenheid>14</ijw:Eenheid><ijw:Frequentie>2<"));
    }

    private void contract(String providerCode) {
        String path = api.create(api.contractManager(), "/contracts", """
                        {"contractNumber": "C%1$s", "providerCode": "%1$s",
                         "startDate": "2026-01-01", "endDate": "2026-12-31",
                         "products": [
                           {"category": "45", "code": "45A48", "name": "x", "unit": "04", "tariffCents": 9500,
                            "fundingVariant": "EFFORT"},
                           {"category": "43", "code": "43A07", "name": "y", "unit": "14", "tariffCents": 24500,
                            "fundingVariant": "EFFORT"},
                           {"category": "46", "code": "46A01", "name": "z", "unit": "14", "tariffCents": 30000,
                            "fundingVariant": "EFFORT"},
                           {"category": "51", "code": "51A01", "name": "t", "unit": "82", "tariffCents": 10000000,
                            "fundingVariant": "TASK", "taskForm": "ALLOCATED"}],
                         "ceilings": [{"careYear": 2026, "ceilingCents": 80000000}]}""".formatted(providerCode))
                .statusCode(201)
                .extract()
                .header("Location")
                .substring("/contracting/v1".length());
        String tag = api.as(api.contractManager()).get(path).header("ETag");
        api.as(api.contractManager())
                .header("If-Match", tag)
                .post(path + "/activation")
                .then()
                .statusCode(200);
    }

    /** Of the contract of the first provider, with nothing else in it any more. */
    void amendHourlyTariff(String from, long cents) {
        String path =
                "/contracts/" + api.as(api.contractManager()).get("/contracts").<String>path("items[0].contractId");
        api.as(api.contractManager())
                .contentType("application/json")
                .header("If-Match", api.as(api.contractManager()).get(path).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"effectiveFrom": "%s", "reason": "PRODUCTS", "decisionReference": "AB 1",
                         "products": [{"category": "45", "code": "45A48", "name": "x", "unit": "04", "tariffCents": %d,
                                       "fundingVariant": "EFFORT"}]}""".formatted(from, cents))
                .post(path + "/amendments")
                .then()
                .statusCode(201);
    }

    /** With the same contract, and an allocation of its own for the first client. */
    void addProvider(String providerCode, long allocationNumber) {
        api.registerProvider(providerCode);
        contract(providerCode);
        allocate(GoldenMessage.JW301
                .with("T000000001", "T" + providerCode)
                .with("Ontvanger>12345678<", "Ontvanger>%s<".formatted(providerCode))
                .with("300201", String.valueOf(allocationNumber)));
    }

    /** A further allocation for the first client, of this many hours in total. */
    void allocateHours(long number, int hours) {
        allocate(GoldenMessage.JW301
                .with("T000000001", "T" + number)
                .with("300201", String.valueOf(number))
                .with("<ijw:Volume>3<", "<ijw:Volume>%d<".formatted(hours))
                .with("<ijw:Frequentie>2<", "<ijw:Frequentie>6<"));
    }

    void allocate(GoldenMessage message) {
        List<String> codes = answerTo(message);
        if (!codes.isEmpty()) {
            throw new AssertionError("The allocation is refused with " + codes);
        }
    }

    /** The codes with which a message of a municipality or of the provider is refused. */
    List<String> answerTo(GoldenMessage message) {
        return codes(messages.processed(sender(message), message.text()));
    }

    String send(GoldenMessage message) {
        return messages.send(sender(message), message.text())
                .statusCode(202)
                .extract()
                .path("messageId");
    }

    List<String> codesOf(String messageId, String token) {
        return codes(messages.await(token, "/messages/" + messageId));
    }

    private static List<String> codes(ValidatableResponse message) {
        String state = message.extract().path("state");
        return "ASSESSED".equals(state) ? List.of() : message.extract().path("returnCodes");
    }

    private String sender(GoldenMessage message) {
        String code = message.text().replaceAll("(?s).*Afzender>([0-9]+)<.*", "$1");
        return code.length() == 4 ? api.municipality(code) : api.provider(code);
    }

    /** Sends a declaration and waits for what becomes of it. */
    Sent declare(DeclarationMessage message) {
        return declare(message.xml());
    }

    Sent declare(String xml) {
        return new Sent(messages.processed(provider, xml));
    }

    String send(DeclarationMessage message) {
        return messages.send(provider, message.xml()).statusCode(202).extract().path("messageId");
    }

    Sent await(String messageId) {
        return new Sent(messages.await(provider, "/messages/" + messageId));
    }

    /** What the declarations of the region come to, in the four places that say so. */
    long declaredAtTheCeilings() {
        return api.as(api.contractManager())
                .get("/ceilings?careYear=2026")
                .jsonPath()
                .getLong("items.declaredCents.sum()");
    }

    long reservedAtTheCeilings() {
        return api.as(api.contractManager())
                .get("/ceilings?careYear=2026")
                .jsonPath()
                .getLong("items.reservedCents.sum()");
    }

    ValidatableResponse totals(String token) {
        return api.as(token).get("/declaration-totals").then().statusCode(200);
    }

    /** A processed declaration. */
    final class Sent {

        final String messageId;
        final String state;
        private final String answer;

        private Sent(ValidatableResponse message) {
            messageId = message.extract().path("messageId");
            state = message.extract().path("state");
            answer = api.as(provider)
                    .get("/messages/{id}/answer", UUID.fromString(messageId))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }

        String answer() {
            return answer;
        }

        /** All return codes in the order of the answer: of the header, of lines and clients, of the declaration. */
        List<String> codes() {
            return CODE.matcher(answer).results().map(match -> match.group(1)).toList();
        }

        String granted() {
            return answer.replaceAll(
                    "(?s).*TotaalToegekendBedrag>\\s*<[^>]*>([0-9]+)<[^>]*>\\s*<[^>]*>([DC])<.*", "$1 $2");
        }
    }
}
