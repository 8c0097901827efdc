package nl.tandem.budget.settlement;

import java.util.List;
import java.util.UUID;
import nl.tandem.budget.scheme.SchemeType;
import nl.tandem.kit.event.DomainEvent;

/** The cost of a care year was divided among the municipalities. */
record SettlementCalculated(
        UUID settlementId,
        int careYear,
        Stage stage,
        SchemeType scheme,
        UUID settlementSchemeId,
        long totalCents,
        List<Part> contributions,
        String inputHash)
        implements DomainEvent {

    record Part(String municipality, String payableBy, long costCents, long contributionCents, long balanceCents) {}

    static SettlementCalculated of(SettlementView settlement) {
        return new SettlementCalculated(
                settlement.settlementId(),
                settlement.careYear(),
                settlement.stage(),
                settlement.scheme(),
                settlement.settlementSchemeId(),
                settlement.totalCents(),
                settlement.contributions().stream()
                        .map(contribution -> new Part(
                                contribution.municipality(),
                                contribution.payableBy(),
                                contribution.costCents(),
                                contribution.contributionCents(),
                                contribution.balanceCents()))
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
