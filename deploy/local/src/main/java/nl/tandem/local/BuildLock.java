package nl.tandem.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Two stacks of one checkout share the unpacked servers; one at a time prepares each of them. */
final class BuildLock {

    /** A lock on a file is for other processes; within one it fails instead of waiting. */
    private static final ConcurrentMap<Path, ReentrantLock> WITHIN_THIS_JVM = new ConcurrentHashMap<>();

    private BuildLock() {}

    static void holdWhile(Path file, Preparation preparation) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ReentrantLock lock = WITHIN_THIS_JVM.computeIfAbsent(file, unused -> new ReentrantLock());
        lock.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            preparation.run();
        } finally {
            lock.unlock();
        }
    }

    interface Preparation {
        void run() throws IOException;
    }
}
