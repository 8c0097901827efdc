package nl.tandem.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What it took to take in a number of lines.
 *
 * @param seconds by the clock, until the last is answered
 * @param receivedSeconds of these, until all was received; none for what is not sent
 * @param programCpu CPU seconds of the program that takes them in
 * @param databaseCpu CPU seconds of PostgreSQL
 * @param brokerCpu CPU seconds of Kafka
 */
record Measurement(
        long lines, double seconds, double receivedSeconds, double programCpu, double databaseCpu, double brokerCpu) {

    double linesPerSecond() {
        return lines / seconds;
    }

    Measurement received(double afterSeconds) {
        return new Measurement(lines, seconds, afterSeconds, programCpu, databaseCpu, brokerCpu);
    }

    double cpuSeconds() {
        return programCpu + databaseCpu;
    }

    /** The one in the middle by time, so that all its figures are of one run. */
    static Measurement median(List<Measurement> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Measurement::seconds))
                .toList()
                .get(all.size() / 2);
    }

    static double most(List<Measurement> all, ToDoubleFunction<Measurement> figure) {
        return all.stream().mapToDouble(figure).max().orElseThrow();
    }
}
