package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.DeliveryRegion.start;
import static nl.tandem.contracting.delivery.DeliveryRegion.stop;
import static nl.tandem.contracting.delivery.DeliveryRegion.withdrawal;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.kit.testing.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OP364: whether a provider reported starts and stops is no condition for paying what it declares. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeclarationsWithoutReportsTest {

    private static final String DAY = "2026-01-14";

    private DeliveryRegion region;

    @BeforeEach
    void allocate() {
        region = new DeliveryRegion();
    }

    @Test
    void careThatNobodyReportedIsPaid() {
        assertAprilIsApproved();
    }

    @Test
    void careThatWasReportedIsPaidAllTheSame() {
        region.accepted(start(DAY));

        assertAprilIsApproved();
    }

    @Test
    void careAfterAnInterruptionIsPaidAllTheSame() {
        region.accepted(start(DAY));
        region.accepted(stop(DAY, "20", "2026-02-10"));

        assertAprilIsApproved();
    }

    @Test
    void careAfterTheReportedEndIsPaidAllTheSame() {
        region.accepted(start(DAY));
        region.accepted(stop(DAY, "31", "2026-02-10"));

        assertAprilIsApproved();
    }

    @Test
    void careWhoseStartWasTakenBackIsPaidAllTheSame() {
        region.accepted(start(DAY));
        region.accepted(withdrawal(start(DAY)));

        assertAprilIsApproved();
    }

    private void assertAprilIsApproved() {
        String answer = region.answer(region.messages
                .processed(region.provider, april())
                .body("state", equalTo("ASSESSED"))
                .body("returnCodes", equalTo(List.of("8001"))));

        assertTrue(answer.contains("TotaalBedrag>76000<"), answer);
    }

    /** Of the example of the standard only the first line. */
    private static String april() {
        String text = GoldenMessage.JW323.text();
        int end = text.indexOf("</jw323:Prestatie>") + "</jw323:Prestatie>".length();
        return GoldenMessage.JW323
                .with(text.substring(end, text.lastIndexOf("</jw323:Prestaties>")), "")
                .with("TotaalBedrag>641500", "TotaalBedrag>76000")
                .text();
    }
}
