package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Processor time as Linux counts it. */
final class CpuTime {

    /** USER_HZ, the unit of these numbers, is 100 on every architecture that Tandem runs on. */
    private static final double TICKS_PER_SECOND = 100;

    /** Field utime, counted from the one after the name; stime, cutime and cstime follow. */
    private static final int USER_TIME = 11;

    private CpuTime() {}

    /** Without its children. */
    static double secondsOf(ProcessHandle process) {
        return ticks(process.pid(), 2) / TICKS_PER_SECOND;
    }

    /** With its children, those that have ended too: PostgreSQL has one for each connection. */
    static double secondsOfFamily(ProcessHandle process) {
        long children =
                process.children().mapToLong(child -> ticks(child.pid(), 4)).sum();
        return (ticks(process.pid(), 4) + children) / TICKS_PER_SECOND;
    }

    static boolean isKnown() {
        return Files.exists(Path.of("/proc/self/stat"));
    }

    private static long ticks(long pid, int times) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(USER_TIME, USER_TIME + times).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failure) {
            // A process that ends while it is read: its time is with its parent from now on.
            if (ProcessHandle.of(pid).isEmpty()) {
                return 0;
            }
            throw new UncheckedIOException(failure);
        }
    }
}
