package nl.tandem.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes that the bench starts beside the stack's. */
final class Children {

    private static final long STOP_PATIENCE_SECONDS = 20;

    private Children() {}

    /** In a session of its own, because Ctrl-C reaches all of a terminal's session and the bench stops them in order. */
    static Process start(List<String> command, Map<String, String> environment, Path log, boolean talks) {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession);
        builder.environment().putAll(environment);
        if (talks) {
            builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        } else {
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        }
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new BenchFailure("%s cannot be started: %s".formatted(command.getFirst(), failure.getMessage()));
        }
    }

    static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted.");
        }
    }
}
