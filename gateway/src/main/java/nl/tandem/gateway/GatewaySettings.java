package nl.tandem.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** What an installation can set; {@code application.properties} holds the defaults and the environment variables. */
@ConfigMapping(prefix = "tandem.gateway")
public interface GatewaySettings {

    /** The services by the first segment of their paths. */
    Map<String, URI> services();

    /** The realm: its metadata must be readable for the gateway to be ready. */
    URI realm();

    /** How long a connection to a service may stay silent in both directions. */
    Duration serviceTimeout();

    MemorySize maxBodySize();

    /** How many requests one address may send; 0 is no limit. */
    long requestsPerMinute();
}
