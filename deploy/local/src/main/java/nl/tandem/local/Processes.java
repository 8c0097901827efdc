package nl.tandem.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts and ends processes of the operating system. */
final class Processes {

    private static final int LAST_LINES = 20;
    private static final int LAST_BYTES = 16 * 1024;

    /** The quick compiler alone: many JVMs start together here, on few cores, and the thorough one would hold all of them up. */
    private static final String JAVA_OPTIONS =
            System.getenv().getOrDefault("TANDEM_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private Processes() {}

    /** Starts a server whose output goes to the end of the log. */
    static Process start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        List<String> inOwnSession = new ArrayList<>(ownSession());
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Ends a process in order, and by force when it takes longer than it may. */
    static boolean stop(Part part, ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = family(process);
        if (part == Part.POSTGRES) {
            interrupt(process);
        } else {
            process.destroy();
        }
        boolean stopped = awaitEnd(process, patience);
        if (!stopped) {
            family.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(process, patience);
        }
        return stopped;
    }

    /** Ends a process and its children at once, as a crash would. */
    static void kill(ProcessHandle process) {
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> awaitEnd(member, Duration.ofSeconds(5)));
    }

    static List<String> lastLines(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LAST_BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(%s cannot be read: %s)".formatted(log, e.getMessage()));
        }
    }

    /** The JVM of the launcher with the launcher's class path. */
    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaExecutable());
        command.addAll(List.of(JAVA_OPTIONS.trim().split(" +")));
        command.addAll(List.of(arguments));
        return command;
    }

    static String javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Ctrl-C reaches every process of a terminal's session; only the launcher may hear it, or nothing stops in order. */
    static List<String> ownSession() {
        return System.getProperty("os.name").startsWith("Mac")
                ? List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV")
                : List.of("setsid");
    }

    private static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** PostgreSQL takes SIGTERM as a wish to wait for its clients, and SIGINT as an order. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(20);
        }
        return true;
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
