package nl.tandem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service's garbage collector wrote ({@code -Xlog:gc}). */
final class GcLog {

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path file;

    GcLog(Path file) {
        this.file = file;
    }

    /**
     * Heap in MiB.
     *
     * @param peak most that was in use, garbage with it
     * @param afterCollection most that a collection left
     */
    record Heap(int peak, int afterCollection) {}

    /** A place in the log, to look from there later. */
    int position() {
        return text().length();
    }

    /** Most since this place; of the whole log when nothing was collected since. */
    Heap since(int position) {
        String text = text();
        Heap heap = most(text.substring(position));
        return heap.peak() > 0 ? heap : most(text);
    }

    static Heap most(String text) {
        int peak = 0;
        int after = 0;
        for (Matcher collection = COLLECTION.matcher(text); collection.find(); ) {
            peak = Math.max(peak, Integer.parseInt(collection.group(1)));
            after = Math.max(after, Integer.parseInt(collection.group(2)));
        }
        return new Heap(peak, after);
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
