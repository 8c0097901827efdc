package nl.tandem.contracting.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A product came into the catalogue of the region, or has a new version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogueChanged(
        String product,
        String category,
        String code,
        String name,
        String unit,
        String fundingVariant,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.contracting.catalogue.changed.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.contracting.contracts";
    }

    @Override
    public String aggregateId() {
        return product;
    }
}
