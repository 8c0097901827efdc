package nl.tandem.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/** Says on what the figures were measured. */
final class Machine {

    private Machine() {}

    static String inWords(LocalDate today, String postgresVersion, BenchSettings settings) {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return """
                Measured on %s: %d cores, %d GiB of memory, %s %s, JDK %s, PostgreSQL %s with fsync, Kafka on the same \
                machine; -Xmx%dm for the service; the median of %d rounds; %d connections for the month.""".formatted(
                        today,
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(bytes / (double) (1L << 30)),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature(),
                        postgresVersion,
                        TandemService.HEAP_MEGABYTES,
                        settings.rounds(),
                        settings.connections());
    }
}
