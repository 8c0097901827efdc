package nl.tandem.contracting.ceiling;

import io.smallrye.config.ConfigMapping;
import nl.tandem.contracting.ceiling.TrafficLight.Thresholds;

/** Where the light changes; no source prescribes it, so an installation may. */
@ConfigMapping(prefix = "tandem.traffic-light")
interface TrafficLightSettings {

    int greenUntilPercent();

    int amberUntilPercent();

    default Thresholds thresholds() {
        return new Thresholds(greenUntilPercent(), amberUntilPercent());
    }
}
