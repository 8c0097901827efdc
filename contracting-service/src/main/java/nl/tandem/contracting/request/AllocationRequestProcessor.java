package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Jw315.AangevraagdProduct;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.requestmessage.AllocationRequestContext;
import nl.tandem.contracting.requestmessage.RequestMessageJudge;
import nl.tandem.kit.event.Outbox;

/** Processes a 315 (verzoek om toewijzing): each product of it is decided by itself. */
@ApplicationScoped
class AllocationRequestProcessor implements MessageProcessor {

    private final RequestJudging judging;
    private final RequestRegister register;
    private final ClientVault clients;
    private final RefuseUnderStop refuseUnderStop;
    private final Outbox outbox;

    AllocationRequestProcessor(
            RequestJudging judging,
            RequestRegister register,
            ClientVault clients,
            RefuseUnderStop refuseUnderStop,
            Outbox outbox) {
        this.judging = judging;
        this.register = register;
        this.clients = clients;
        this.refuseUnderStop = refuseUnderStop;
        this.outbox = outbox;
    }

    @Override
    public MessageType type() {
        return MessageType.JW315;
    }

    @Override
    public Outcome process(StoredMessage message) {
        Jw315 content = (Jw315) message.content();
        return judging.outcome(
                message, RequestMessageJudge.judge(content, context(message, content)), () -> record(message, content));
    }

    private AllocationRequestContext context(StoredMessage message, Jw315 content) {
        List<AangevraagdProduct> products = content.client().aangevraagdeProducten();
        ClientIdentity client = clients.resolve(List.of(content.client().bsn()))
                .get(content.client().bsn());
        return new AllocationRequestContext(
                judging.headerFacts(
                        message,
                        products.stream()
                                .map(AangevraagdProduct::toewijzingIngangsdatum)
                                .toList()),
                client != null
                        && !register.openReferences(message.municipality(), message.providerCode(), client.clientId())
                                .isEmpty(),
                register.used(
                        message.providerCode(),
                        products.stream()
                                .map(AangevraagdProduct::referentieAanbieder)
                                .toList()),
                judging.contracted(message));
    }

    private void record(StoredMessage message, Jw315 content) {
        List<AangevraagdProduct> products = content.client().aangevraagdeProducten();
        List<UUID> ids = register.newIds(products.size());
        List<RequestPart> parts = new ArrayList<>();
        for (AangevraagdProduct product : products) {
            List<RequestedProduct> only = List.of(RequestedProduct.of(ids.get(parts.size()), product));
            parts.add(RequestPart.open(parts.size() + 1, product.referentieAanbieder(), only));
        }
        Request request = new Request(
                register.newIds(1).getFirst(),
                message.messageId(),
                RequestKind.ALLOCATION,
                message.municipality(),
                message.providerCode(),
                clients.register(content.client().bsn()),
                null,
                content.header().berichtIdentificatie().dagtekening(),
                message.receivedAt(),
                parts);
        register.add(request);
        outbox.append(RequestReceived.of(request));
        refuseUnderStop.refuse(request);
    }
}
