package nl.tandem.budget.forecast;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.event.DomainEvent;

/** A forecast of a year was made. */
record ForecastMade(
        UUID forecastId, int year, LocalDate asOf, long lowCents, long expectedCents, long highCents, String inputHash)
        implements DomainEvent {

    @Override
    public String eventType() {
        return "nl.jeugdhulp.budget.forecast.made.v1";
    }

    @Override
    public String topic() {
        return "jeugdhulp.budget.documents";
    }

    @Override
    public String aggregateId() {
        return forecastId.toString();
    }
}
