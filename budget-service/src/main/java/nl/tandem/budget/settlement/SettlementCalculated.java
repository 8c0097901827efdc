package nl.tandem.budget.settlement;

import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The cost of a care year was divided among the municipalities. */
record SettlementCalculated(
        UUID settlementId, int careYear, Scheme scheme, long totalCents, List<Part> contributions, String inputHash)
        implements DomainEvent {

    record Part(String municipality, long costCents, long contributionCents) {}

    static SettlementCalculated of(SettlementView settlement) {
        return new SettlementCalculated(
                settlement.settlementId(),
                settlement.careYear(),
                settlement.scheme(),
                settlement.totalCents(),
                settlement.contributions().stream()
                        .map(contribution -> new Part(
                                contribution.municipality(),
                                contribution.costCents(),
                                contribution.contributionCents()))
                        .toList(),
                settlement.inputHash());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.settlement.calculated.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.settlements";
    }

    @Override
    public String aggregateId() {
        return settlementId.toString();
    }
}
