package nl.tandem.contracting.delivery;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.tandem.contracting.Api;
import nl.tandem.contracting.BehindTheScenes;
import nl.tandem.contracting.ContractApi;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageApi;

/** A region in which a provider delivers to one client on one allocation, and what it reports about that. */
final class DeliveryRegion {

    static final String PROVIDER = "12345678";

    private static final Pattern RETOUR_CODE = Pattern.compile("RetourCode>([A-Z0-9]{4})</");

    final Api api = new Api();
    final MessageApi messages = new MessageApi(api);
    final String dordrecht = api.municipality("0505");
    final String provider = api.provider(PROVIDER);
    private int sent;

    DeliveryRegion() {
        new ContractApi(api).active(PROVIDER);
        allocate(GoldenMessage.JW301);
    }

    /** Waits until the allocation is there. */
    void allocate(GoldenMessage message) {
        expect("ASSESSED", messages.processed(dordrecht, message.text()));
    }

    /** Sends a report under an identification of its own and expects that it is accepted. */
    void accepted(GoldenMessage report) {
        expect("ASSESSED", processed(report));
    }

    ValidatableResponse processed(GoldenMessage report) {
        return messages.processed(provider, numbered(report).text());
    }

    GoldenMessage numbered(GoldenMessage report) {
        sent++;
        return report.with("000000001</ijw:Identificatie>", "%09d</ijw:Identificatie>".formatted(1000 + sent));
    }

    ValidatableResponse deliveries(String query) {
        return api.as(provider).get("/deliveries" + query).then().statusCode(200);
    }

    String onlyDelivery() {
        return deliveries("").extract().path("items[0].deliveryId");
    }

    List<String> events(String what) {
        return BehindTheScenes.events(api.region(), "delivery." + what + ".v1");
    }

    String answer(ValidatableResponse message) {
        String messageId = message.extract().path("messageId");
        return api.as(provider)
                .get("/messages/{id}/answer", messageId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** In the order of the return message. */
    List<String> answeredCodes(ValidatableResponse message) {
        return RETOUR_CODE
                .matcher(answer(message))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static GoldenMessage start(String date) {
        return GoldenMessage.JW305.with("<jw305:Begindatum>2026-01-14", "<jw305:Begindatum>" + date);
    }

    static GoldenMessage stop(String startDate, String reason, String endDate) {
        return GoldenMessage.JW307
                .with("<jw307:Begindatum>2026-01-14", "<jw307:Begindatum>" + startDate)
                .with("RedenBeeindiging>31", "RedenBeeindiging>" + reason)
                .with("Einddatum>2026-03-31", "Einddatum>" + endDate);
    }

    static GoldenMessage withdrawal(GoldenMessage report) {
        return report.with("StatusAanlevering>1", "StatusAanlevering>3");
    }

    /** The products of both messages in one. */
    static GoldenMessage together(GoldenMessage first, GoldenMessage second) {
        String products = second.text()
                .replaceAll("(?s).*<[a-z0-9]*:[A-Za-z]*Producten>(.*)</[a-z0-9]*:[A-Za-z]*Producten>.*", "$1");
        String end = first.text().replaceAll("(?s).*(</[a-z0-9]*:[A-Za-z]*Producten>).*", "$1");
        return first.with(end, products + end);
    }

    private static void expect(String state, ValidatableResponse message) {
        String actual = message.extract().path("state");
        if (!state.equals(actual)) {
            throw new AssertionError(
                    "It is %s with %s".formatted(actual, message.extract().<Object>path("returnCodes")));
        }
    }
}
