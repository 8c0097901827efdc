package nl.tandem.local.demo;

import java.io.PrintStream;

/**
 * What a demo run needs.
 *
 * @param gatewayUrl through which everything goes
 * @param kafkaBootstrap only to count the events
 * @param scale 1 for a region like Zuid-Holland Zuid
 * @param out for progress and the table
 */
public record DemoSettings(
        String gatewayUrl, TokenSource tokens, String kafkaBootstrap, long seed, double scale, PrintStream out) {}
