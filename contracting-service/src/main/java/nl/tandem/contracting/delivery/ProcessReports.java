package nl.tandem.contracting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.receipt.Receipts;

/** Judges the starts or stops of one message, records all of them or none, and answers. */
@ApplicationScoped
class ProcessReports {

    private final Deliveries deliveries;
    private final DeliveryFacts facts;
    private final ClientVault clients;
    private final RecordDeliveries recordDeliveries;
    private final Receipts receipts;

    ProcessReports(
            Deliveries deliveries,
            DeliveryFacts facts,
            ClientVault clients,
            RecordDeliveries recordDeliveries,
            Receipts receipts) {
        this.deliveries = deliveries;
        this.facts = facts;
        this.clients = clients;
        this.recordDeliveries = recordDeliveries;
        this.receipts = receipts;
    }

    @Transactional(TxType.MANDATORY)
    Outcome process(
            StoredMessage message,
            Bsn bsn,
            List<? extends Report> reports,
            Function<DeliveryContext, DeliveryJudgement> judge) {
        deliveries.lock(message);
        DeliveryFacts.Found found = facts.about(message, bsn, reports);
        return switch (judge.apply(found.context())) {
            case DeliveryJudgement.MessageRefused refused ->
                Outcome.refused(refused.codes(), receipts.refused(message, refused.codes()));
            case DeliveryJudgement.ProductsRefused refused ->
                Outcome.refused(codes(refused), receipts.refused(message, refused.codesByPlace()));
            case DeliveryJudgement.Accepted accepted -> {
                recordDeliveries.record(message, clients.register(bsn), found.allocationIds(), accepted.reports());
                yield Outcome.assessed(List.of(), receipts.accepted(message));
            }
        };
    }

    private static List<RetourCode> codes(DeliveryJudgement.ProductsRefused refused) {
        return refused.codesByPlace().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
