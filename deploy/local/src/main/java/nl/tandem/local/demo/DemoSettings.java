package nl.tandem.local.demo;

import java.io.PrintStream;
import java.util.Map;

/**
 * What a demo run needs.
 *
 * @param gatewayUrl through which everything goes
 * @param kafkaBootstrap only to count the events
 * @param scale 1 for a region like Zuid-Holland Zuid; 0 for no demo region
 * @param out for progress and the table
 */
public record DemoSettings(
        String gatewayUrl, TokenSource tokens, String kafkaBootstrap, long seed, double scale, PrintStream out) {

    /** With the scale and the seed that the environment asks for: {@code TANDEM_DEMO_SCALE}, {@code TANDEM_DEMO_SEED}. */
    public static DemoSettings of(
            Map<String, String> environment,
            String gatewayUrl,
            TokenSource tokens,
            String kafkaBootstrap,
            PrintStream out) {
        return new DemoSettings(
                gatewayUrl,
                tokens,
                kafkaBootstrap,
                (long) number(environment, "TANDEM_DEMO_SEED"),
                number(environment, "TANDEM_DEMO_SCALE"),
                out);
    }

    private static double number(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "1");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new DemoFailure("%s is '%s'; it must be a number.".formatted(name, value), e);
        }
    }
}
