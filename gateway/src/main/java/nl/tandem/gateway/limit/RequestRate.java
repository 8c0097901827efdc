package nl.tandem.gateway.limit;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tandem.gateway.GatewaySettings;

/**
 * How often one address may call; each replica of the gateway counts for itself.
 *
 * <p>By address and not by the subject of the token: the gateway does not verify bearer tokens, so that anybody could
 * write another subject into each request and never meet the limit.
 */
@ApplicationScoped
class RequestRate {

    private static final int MOST_ADDRESSES = 10_000;

    private final long perMinute;

    /** Least recently used first: a flood of addresses pushes out the quiet ones, not the memory. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RequestRate(GatewaySettings settings) {
        this.perMinute = settings.requestsPerMinute();
    }

    /** Counts one request: zero when it is welcome, otherwise how long to wait. */
    Duration waitOf(String address) {
        if (perMinute == 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(bucket(address).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(
                address,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
