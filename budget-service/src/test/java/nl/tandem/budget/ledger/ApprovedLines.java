package nl.tandem.budget.ledger;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.ledger.LinesApproved.Line;
import nl.tandem.kit.event.ReceivedEvent;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;

/** Approved lines for tests, posted as if contracting had told them. */
public final class ApprovedLines {

    private ApprovedLines() {}

    /** Posts one line for a municipality. */
    public static void post(String region, String municipality, int careYear, long amountCents) {
        handle(region, chunk(municipality, line(careYear, amountCents)));
    }

    static LinesApproved chunk(String municipality, Line... lines) {
        return new LinesApproved(UUID.randomUUID().toString(), municipality, "12345678", List.of(lines));
    }

    static Line line(int careYear, long amountCents) {
        return line(UUID.randomUUID().toString(), careYear, amountCents);
    }

    static Line line(String lineId, int careYear, long amountCents) {
        return new Line(lineId, "contract-1", "allocation-1", "pseudonym-1", "45", "45A04", careYear, 3, amountCents);
    }

    static void handle(String region, LinesApproved... chunks) {
        DeclarationEvents events =
                Arc.container().instance(DeclarationEvents.class).get();
        ActingFor.tenant(
                Tenant.ofRegion(region),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    for (LinesApproved chunk : chunks) {
                        events.handle(new ReceivedEvent<>(
                                UUID.randomUUID().toString(),
                                DeclarationEvents.LINES_APPROVED,
                                region,
                                OffsetDateTime.MIN,
                                chunk));
                    }
                }));
    }
}
