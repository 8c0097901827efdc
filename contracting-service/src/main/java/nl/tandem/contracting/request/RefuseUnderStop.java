package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.tandem.contracting.clientstop.necessarycare.StopGate;
import nl.tandem.contracting.clientstop.necessarycare.StopGate.Wanted;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.requestmessage.Decision;

/** Answers the parts of a 315 that a stop on new clients forbids, where the municipality gave the mandate for it. */
@ApplicationScoped
class RefuseUnderStop {

    private final StopGate gate;
    private final GiveAnswer giveAnswer;

    RefuseUnderStop(StopGate gate, GiveAnswer giveAnswer) {
        this.gate = gate;
        this.giveAnswer = giveAnswer;
    }

    @Transactional(TxType.MANDATORY)
    void refuse(Request request) {
        for (RequestPart part : request.parts()) {
            gate.refusalReason(
                            request.municipality(),
                            wanted(request, part.products().getFirst()))
                    .ifPresent(reason -> giveAnswer.give(
                            request.requestId(),
                            new GiveAnswerRequest(part.reference(), Decision.REFUSE, reason, null)));
        }
    }

    private static Wanted wanted(Request request, RequestedProduct asked) {
        Product product = asked.product();
        return new Wanted(
                request.providerCode(),
                request.client().clientId(),
                product == null ? null : product.categorie(),
                product == null ? null : product.code(),
                asked.startDate());
    }
}
