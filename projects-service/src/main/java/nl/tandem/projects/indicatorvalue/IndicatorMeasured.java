package nl.tandem.projects.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import nl.tandem.kit.event.EventHandler;
import nl.tandem.kit.event.ReceivedEvent;

/** Hears what monitoring measured. */
@ApplicationScoped
class IndicatorMeasured implements EventHandler<MeasuredIndicator> {

    private final IndicatorValues values;

    IndicatorMeasured(IndicatorValues values) {
        this.values = values;
    }

    @Override
    public String topic() {
        return "jeugdhulp.monitoring.indicators";
    }

    @Override
    public String eventType() {
        return "nl.jeugdhulp.monitoring.indicator.measured.v1";
    }

    @Override
    public Class<MeasuredIndicator> dataType() {
        return MeasuredIndicator.class;
    }

    @Override
    public void handle(ReceivedEvent<MeasuredIndicator> event) {
        // Goals are set for a municipality or the region.
        if (event.data().subregion() == null) {
            values.keepLatest(event.region(), event.data());
        }
    }
}
