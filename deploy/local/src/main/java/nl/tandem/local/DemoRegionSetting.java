package nl.tandem.local;

import java.util.Map;
import java.util.Optional;
import nl.tandem.local.demo.DemoFailure;
import nl.tandem.local.demo.DemoResult;
import nl.tandem.local.demo.DemoRun;
import nl.tandem.local.demo.DemoSettings;

/**
 * Which demo region the stack loads.
 *
 * @param scale 1 for a region like Zuid-Holland Zuid; 0 for none
 */
record DemoRegionSetting(long seed, double scale) {

    static DemoRegionSetting fromEnvironment(Map<String, String> environment) {
        try {
            return new DemoRegionSetting(
                    Long.parseLong(environment.getOrDefault("TANDEM_DEMO_SEED", "1")),
                    Double.parseDouble(environment.getOrDefault("TANDEM_DEMO_SCALE", "1")));
        } catch (NumberFormatException notANumber) {
            throw new CannotStart("TANDEM_DEMO_SEED is a whole number, TANDEM_DEMO_SCALE a number such as 0.1 or 1.");
        }
    }

    /** Loads the region and shows what happened; empty when there is none to load. */
    Optional<DemoResult> load(Stack stack) {
        if (scale <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(DemoRun.run(new DemoSettings(
                    stack.url(Part.GATEWAY),
                    stack::token,
                    stack.settings().kafkaBootstrapServers(),
                    seed,
                    scale,
                    System.out)));
        } catch (DemoFailure failure) {
            throw new CannotStart("The demo region could not be loaded: %s (TANDEM_DEMO_SCALE=0 starts without it)"
                    .formatted(failure.getMessage()));
        }
    }
}
