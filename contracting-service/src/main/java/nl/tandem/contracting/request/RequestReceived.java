package nl.tandem.contracting.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A provider asked a municipality for allocations, or to change them. What the provider calls it stays here: free text.
 *
 * @param products some of them, for nothing bounds how many a message holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestReceived(
        UUID requestId,
        RequestKind kind,
        String municipality,
        String providerCode,
        String clientPseudonym,
        @Nullable String reason,
        LocalDate messageDate,
        Instant receivedAt,
        int chunk,
        int chunks,
        List<AskedProduct> products)
        implements DomainEvent {

    /** A product as it should become. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedProduct(
            UUID productId,
            int partNo,
            ProductChange change,
            @Nullable Long allocationNumber,
            @Nullable String category,
            @Nullable String code,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable Long volume,
            @Nullable String unit,
            @Nullable String frequency,
            @Nullable Long budgetCents,
            @Nullable String referrerType) {

        private static AskedProduct of(RequestPart part, RequestedProduct product) {
            Product what = product.product();
            Omvang volume = product.volume();
            return new AskedProduct(
                    product.productId(),
                    part.partNo(),
                    product.change(),
                    product.allocationNumber(),
                    what == null ? null : what.categorie(),
                    what == null ? null : what.code(),
                    product.startDate(),
                    product.endDate(),
                    volume == null ? null : volume.volume(),
                    volume == null ? null : volume.eenheid().code(),
                    volume == null ? null : volume.frequentie().code(),
                    product.budgetCents(),
                    product.referrerType());
        }
    }

    static List<RequestReceived> of(Request request) {
        List<AskedProduct> all = request.parts().stream()
                .flatMap(part -> part.products().stream().map(product -> AskedProduct.of(part, product)))
                .toList();
        return Chunks.of(
                all,
                (chunk, chunks, products) -> new RequestReceived(
                        request.requestId(),
                        request.kind(),
                        request.municipality(),
                        request.providerCode(),
                        request.client().pseudonym(),
                        request.reason(),
                        request.datedOn(),
                        request.receivedAt(),
                        chunk,
                        chunks,
                        products));
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.request.received.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.allocations";
    }

    @Override
    public String aggregateId() {
        return requestId.toString();
    }
}
