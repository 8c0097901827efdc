package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The region decided how cost is divided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchemeDecided(
        UUID settlementSchemeId,
        String name,
        SchemeType scheme,
        int fromYear,
        @Nullable Integer untilYear,
        String decision)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.settlement-scheme.decided.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.settlements";
    }

    @Override
    public String aggregateId() {
        return settlementSchemeId.toString();
    }
}
