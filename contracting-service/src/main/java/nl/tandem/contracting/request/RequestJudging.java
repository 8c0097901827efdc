package nl.tandem.contracting.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.deadline.RequestDeadlines;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.Outcome;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.contracting.receipt.Receipts;
import nl.tandem.contracting.requestmessage.RequestJudgement;

/** What the processors of requests and of answers do alike. */
@ApplicationScoped
class RequestJudging {

    private final Messages messages;
    private final MunicipalityCodes municipalities;
    private final ContractedProducts contractedProducts;
    private final Receipts receipts;
    private final RequestDeadlines deadlines;

    RequestJudging(
            Messages messages,
            MunicipalityCodes municipalities,
            ContractedProducts contractedProducts,
            Receipts receipts,
            RequestDeadlines deadlines) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.contractedProducts = contractedProducts;
        this.receipts = receipts;
        this.deadlines = deadlines;
    }

    /** TR378 asks for a code of the municipality that is valid on these days. */
    HeaderFacts headerFacts(StoredMessage message, List<LocalDate> days) {
        return new HeaderFacts(
                message.receivedOn(),
                messages.isIdentificationUsedBefore(message),
                days.stream().allMatch(day -> municipalities.isValid(message.municipality(), day)));
    }

    Set<Product> contracted(StoredMessage message) {
        return contractedProducts.of(message.providerCode()).stream()
                .map(product -> new Product(product.category(), product.code()))
                .collect(Collectors.toSet());
    }

    /** Records what was accepted, and answers in any case. */
    Outcome outcome(StoredMessage message, RequestJudgement judgement, Runnable record) {
        return switch (judgement) {
            case RequestJudgement.MessageRefused refused -> {
                deadlines.refused(message.messageId());
                yield Outcome.refused(refused.codes(), receipts.refused(message, refused.codes()));
            }
            case RequestJudgement.PlacesRefused refused -> {
                deadlines.refused(message.messageId());
                yield Outcome.refused(refused.codes(), receipts.refused(message, refused.codesByPlace()));
            }
            case RequestJudgement.Accepted accepted -> {
                record.run();
                yield Outcome.assessed(List.of(), receipts.accepted(message));
            }
        };
    }
}
