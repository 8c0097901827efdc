package nl.tandem.contracting.message;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A compressed body, read as what it holds. One that holds very much more than it is, is meant to do harm. */
final class Inflated extends FilterInputStream {

    private static final int MOST_TIMES_AS_LARGE = 100;

    /** A short text of one letter may well be a hundred times as long as its packing. */
    private static final int ALWAYS_ALLOWED = 256 * 1024;

    private final Counted compressed;
    private long inflated;

    private Inflated(Counted compressed) throws IOException {
        super(new GZIPInputStream(compressed));
        this.compressed = compressed;
    }

    static InputStream of(InputStream body, @Nullable String encoding) throws IOException {
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw new Problem(415, "encoding-not-supported", "Send the message as it is, or compressed with gzip.");
        }
        try {
            return new Inflated(new Counted(body));
        } catch (ZipException | EOFException notGzip) {
            throw notGzip();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = in.read(buffer, offset, length);
            inflated += Math.max(count, 0);
            if (inflated > ALWAYS_ALLOWED && inflated > compressed.count * MOST_TIMES_AS_LARGE) {
                throw new Problem(
                        413,
                        "message-too-large",
                        "The message is more than %d times as large as its compressed form; send it as it is. Nothing was stored."
                                .formatted(MOST_TIMES_AS_LARGE));
            }
            return count;
        } catch (ZipException | EOFException notGzip) {
            throw notGzip();
        }
    }

    private static Problem notGzip() {
        return new Problem(
                400,
                "message-not-gzip",
                "The body is not the whole gzip that its Content-Encoding says. Nothing was stored.");
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
