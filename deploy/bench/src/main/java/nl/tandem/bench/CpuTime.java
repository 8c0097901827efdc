package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The processor time of a process with its children, those that have ended too, as Linux counts it. */
final class CpuTime {

    /** USER_HZ, the unit of these numbers, is 100 on every architecture that Tandem runs on. */
    private static final double TICKS_PER_SECOND = 100;

    /** Fields utime, stime, cutime and cstime, counted from the one after the name. */
    private static final int FIRST_TIME = 11;

    private CpuTime() {}

    static double secondsOf(ProcessHandle process) {
        return ticks(process.pid()) / TICKS_PER_SECOND
                + process.children()
                        .mapToDouble(child -> ticks(child.pid()) / TICKS_PER_SECOND)
                        .sum();
    }

    static boolean isKnown() {
        return Files.exists(Path.of("/proc/self/stat"));
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(FIRST_TIME, FIRST_TIME + 4).stream()
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
