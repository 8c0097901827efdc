package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.DeliveryRegion.start;
import static nl.tandem.contracting.delivery.DeliveryRegion.stop;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.AtOnce;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes at the same moment is judged one after the other. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeliveriesAtOnceTest {

    private static final String DAY = "2026-01-14";

    @Inject
    StartProcessor starts;

    @Inject
    StopProcessor stops;

    private DeliveryRegion region;

    @BeforeEach
    void allocate() {
        region = new DeliveryRegion();
    }

    @Test
    void ofSeveralStartsOfTheSameCareOneIsRecorded() {
        UUID messageId = refused();
        List<GoldenMessage> all = List.of(start("2026-01-13"), start(DAY), start("2026-01-15"));

        AtOnce.each(numbered(all), message -> process(starts, messageId, message));

        region.deliveries("").body("totalItems", equalTo(1));
        assertEquals(1, region.events("started").size());
    }

    @Test
    void ofSeveralStopsOfOneDeliveryOneIsRecorded() {
        region.accepted(start(DAY));
        UUID messageId = refused();
        List<GoldenMessage> all =
                List.of(stop(DAY, "31", "2026-02-20"), stop(DAY, "32", "2026-02-20"), stop(DAY, "33", "2026-02-20"));

        AtOnce.each(numbered(all), message -> process(stops, messageId, message));

        assertEquals(1, region.events("stopped").size());
    }

    /** A message without effect, on whose account the others are processed. */
    private UUID refused() {
        String messageId = region.processed(start("2026-01-17")).extract().path("messageId");
        return UUID.fromString(messageId);
    }

    private List<GoldenMessage> numbered(List<GoldenMessage> reports) {
        return reports.stream().map(region::numbered).toList();
    }

    /** As the worker does it, but without waiting for the messages of the same parties. */
    private Outcome process(MessageProcessor processor, UUID messageId, GoldenMessage message) {
        StoredMessage stored = new StoredMessage(
                messageId,
                "0505",
                DeliveryRegion.PROVIDER,
                Instant.parse("2026-06-01T10:00:00Z"),
                message.read(),
                message::stream);
        return ActingFor.tenant(
                Tenant.ofRegion(region.api.region()),
                () -> QuarkusTransaction.requiringNew().call(() -> processor.process(stored)));
    }
}
