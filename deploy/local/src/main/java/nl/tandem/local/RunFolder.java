package nl.tandem.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one stack, used by one launcher at a time. The lock on a file in it, and not the process number, says
 * whether a launcher runs: the operating system gives the lock up whichever way the launcher ends.
 */
final class RunFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private RunFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static RunFolder claim(Path folder) {
        return tryClaim(folder)
                .orElseThrow(() -> new CannotStart(
                        "The stack already runs (process %s, %s); make down stops it.".formatted(pid(folder), folder)));
    }

    static boolean isClaimed(Path folder) {
        Optional<RunFolder> claim = tryClaim(folder);
        claim.ifPresent(RunFolder::close);
        return claim.isEmpty();
    }

    static String pid(Path folder) {
        try {
            return Files.readString(folder.resolve("stack.pid")).strip();
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    static Path readyFile(Path folder) {
        return folder.resolve("stack.ready");
    }

    void writePid() throws IOException {
        Files.deleteIfExists(readyFile(folder));
        Files.writeString(
                folder.resolve("stack.pid"),
                Long.toString(ProcessHandle.current().pid()));
    }

    /** Keeps the log of the run before this one. */
    void setLogAside(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("previous-" + log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Remembers a process, for the case that this launcher is killed and cannot stop it. */
    void remember(Part part, ProcessHandle process) throws IOException {
        Files.createDirectories(processFile(part).getParent());
        Files.writeString(processFile(part), process.pid() + " " + startOf(process));
    }

    void forget(Part part) {
        try {
            Files.deleteIfExists(processFile(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what a killed launcher left running, last started first. */
    List<Part> stopLeftovers() throws IOException {
        List<Part> stopped = new ArrayList<>();
        for (List<Part> row : Part.START_ORDER.reversed()) {
            for (Part part : row) {
                Optional<ProcessHandle> leftover = leftover(part);
                if (leftover.isPresent()) {
                    Processes.stop(part, leftover.get(), Duration.ofSeconds(15));
                    stopped.add(part);
                }
                forget(part);
            }
        }
        return stopped;
    }

    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(readyFile(folder));
            Files.deleteIfExists(folder.resolve("stack.pid"));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> leftover(Part part) throws IOException {
        if (!Files.exists(processFile(part))) {
            return Optional.empty();
        }
        String[] pidAndStart = Files.readString(processFile(part)).strip().split(" ", 2);
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process -> startOf(process).equals(pidAndStart[1]));
    }

    /** The moment a process started tells it from a later one with the same number. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Path processFile(Part part) {
        return folder.resolve("process").resolve(part.id());
    }

    private static Optional<RunFolder> tryClaim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (holds(channel)) {
                return Optional.of(new RunFolder(folder, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }
}
