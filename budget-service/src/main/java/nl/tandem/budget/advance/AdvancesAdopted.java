package nl.tandem.budget.advance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** The advances of a year were adopted or revised. */
record AdvancesAdopted(
        UUID advanceScheduleId, int year, int version, long budgetCents, String decision, List<Part> municipalities)
        implements DomainEvent {

    record Part(String municipality, long annualCents) {}

    static AdvancesAdopted of(AdvanceSchedule schedule) {
        SortedMap<String, Long> annual = new TreeMap<>();
        schedule.instalments()
                .forEach(instalment ->
                        annual.merge(instalment.municipality(), instalment.amountCents(), Math::addExact));
        return new AdvancesAdopted(
                schedule.advanceScheduleId(),
                schedule.year(),
                schedule.version(),
                schedule.budgetCents(),
                schedule.decision(),
                annual.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.advances.adopted.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.settlements";
    }

    @Override
    public String aggregateId() {
        return "advances-" + year;
    }
}
