package nl.tandem.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Short programs that prepare a server. They end with the launcher, also in the middle of their work. */
final class Errands {

    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private final Progress progress;
    private volatile boolean closed;

    Errands(Progress progress) {
        this.progress = progress;
    }

    void run(String what, List<String> command, Map<String, String> environment, Path log) throws IOException {
        progress.say(what + " ...");
        Process process = Processes.start(command, environment, log);
        running.add(process);
        try {
            if (closed) {
                Processes.kill(process.toHandle());
            }
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new CannotStart("%s failed with exit code %d. The end of %s:%n%s"
                        .formatted(
                                what,
                                exitCode,
                                log,
                                String.join(System.lineSeparator(), Processes.lastLines(log))
                                        .indent(4)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during: " + what, e);
        } finally {
            running.remove(process);
        }
    }

    void close() {
        closed = true;
        running.forEach(process -> Processes.kill(process.toHandle()));
    }
}
