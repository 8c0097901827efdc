package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Jw317.NieuwProduct;
import nl.tandem.contracting.ijw.Jw317.TeWijzigenProduct;
import nl.tandem.contracting.ijw.Jw317.Verzoek;
import nl.tandem.contracting.ijw.MessageType;
import nl.tandem.contracting.message.MessageProcessor;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.requestmessage.ChangeRequestContext;
import nl.tandem.contracting.requestmessage.CurrentAllocation;
import nl.tandem.contracting.requestmessage.RequestMessageJudge;
import nl.tandem.kit.event.Outbox;
import org.jspecify.annotations.Nullable;

/** Processes a 317 (verzoek om wijziging): all that the client should have is decided as a whole. */
@ApplicationScoped
class ChangeRequestProcessor implements MessageProcessor {

    private final RequestJudging judging;
    private final RequestRegister register;
    private final CurrentAllocations allocations;
    private final ClientVault clients;
    private final Outbox outbox;

    ChangeRequestProcessor(
            RequestJudging judging,
            RequestRegister register,
            CurrentAllocations allocations,
            ClientVault clients,
            Outbox outbox) {
        this.judging = judging;
        this.register = register;
        this.allocations = allocations;
        this.clients = clients;
        this.outbox = outbox;
    }

    @Override
    public MessageType type() {
        return MessageType.JW317;
    }

    @Override
    public Outcome process(StoredMessage message) {
        Jw317 content = (Jw317) message.content();
        ClientIdentity client = clients.resolve(List.of(content.client().bsn()))
                .get(content.client().bsn());
        ChangeRequestContext context = context(message, content, client);
        return judging.outcome(
                message,
                RequestMessageJudge.judge(content, context),
                () -> record(message, content, Objects.requireNonNull(client), context.currentAllocations()));
    }

    private ChangeRequestContext context(StoredMessage message, Jw317 content, @Nullable ClientIdentity client) {
        String municipality = message.municipality();
        String provider = message.providerCode();
        String reference = content.client().verzoek().referentieAanbieder();
        return new ChangeRequestContext(
                judging.headerFacts(
                        message, List.of(content.header().berichtIdentificatie().dagtekening())),
                client != null && allocations.everExisted(municipality, provider, client.clientId()),
                client != null
                        && !register.openReferences(municipality, provider, client.clientId())
                                .isEmpty(),
                !register.used(provider, List.of(reference)).isEmpty(),
                client == null
                        ? Map.of()
                        : allocations.of(municipality, provider, client.clientId(), message.receivedOn()),
                judging.contracted(message));
    }

    private void record(
            StoredMessage message, Jw317 content, ClientIdentity client, Map<Long, CurrentAllocation> current) {
        Verzoek asked = content.client().verzoek();
        Request request = new Request(
                register.newIds(1).getFirst(),
                message.messageId(),
                RequestKind.CHANGE,
                message.municipality(),
                message.providerCode(),
                client,
                asked.redenVerzoek(),
                content.header().berichtIdentificatie().dagtekening(),
                message.receivedAt(),
                List.of(RequestPart.open(1, asked.referentieAanbieder(), products(asked, current))));
        register.add(request);
        outbox.append(RequestReceived.of(request));
    }

    /** In the order of the message. Every allocation that is named is a current one, or the message was refused. */
    private List<RequestedProduct> products(Verzoek asked, Map<Long, CurrentAllocation> current) {
        Iterator<UUID> ids = register.newIds(asked.ongewijzigdeProducten().size()
                        + asked.teWijzigenProducten().size()
                        + asked.nieuweProducten().size())
                .iterator();
        List<RequestedProduct> products = new ArrayList<>();
        for (long number : asked.ongewijzigdeProducten()) {
            products.add(RequestedProduct.unchanged(ids.next(), Objects.requireNonNull(current.get(number))));
        }
        for (TeWijzigenProduct product : asked.teWijzigenProducten()) {
            products.add(RequestedProduct.of(
                    ids.next(), product, Objects.requireNonNull(current.get(product.toewijzingNummer()))));
        }
        for (NieuwProduct product : asked.nieuweProducten()) {
            products.add(RequestedProduct.of(ids.next(), product));
        }
        return products;
    }
}
