package nl.tandem.kit.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the events of a service, prefix {@code tandem.events}. */
@ConfigMapping(prefix = "tandem.events")
interface EventSettings {

    /** URN of this service as source of events (NL GOV profile). */
    String source();

    /** Where the JSON Schemas of the event types are published; the schema's file name is put behind it. */
    String schemaBase();

    /** Kafka bootstrap servers. */
    String bootstrapServers();

    /** How many events the relay sends at most in one go. */
    @WithDefault("1000")
    int relayBatch();

    /** How long the relay waits when there is nothing to send. */
    @WithDefault("PT0.05S")
    Duration relayPause();

    /** How many partitions are handled at the same time; more only where events of several meet no common rows. */
    @WithDefault("1")
    int partitionsAtOnce();

    /** How often a failing event is tried before it becomes a dead letter. */
    @WithDefault("3")
    int attempts();

    /** Whether relay and consumer run in this replica. */
    @WithDefault("true")
    boolean enabled();
}
