package nl.tandem.contracting.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way in. Whoever reads it also has its hash taken and a packed copy kept: a small one in memory, a large one
 * in a file that only this process can read and that is gone when this is closed.
 */
final class Upload extends FilterInputStream {

    private static final int IN_MEMORY = 64 * 1024;

    private final long mostBytes;
    private final MessageDigest digest = sha256Digest();
    private final Copy copy = new Copy();
    private final OutputStream packing;
    private long bytes;

    private Upload(InputStream body, long mostBytes) throws IOException {
        super(body);
        this.mostBytes = mostBytes;
        this.packing = Packed.packing(copy);
    }

    /** The body may be compressed ({@code Content-Encoding: gzip}), within reason. */
    static Upload of(InputStream body, @Nullable String encoding, long mostBytes) {
        try {
            return new Upload(Inflated.of(body, encoding), mostBytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("A message could not be taken in.", failure);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count <= 0) {
            return count;
        }
        bytes += count;
        if (bytes > mostBytes) {
            throw new Problem(
                    413,
                    "message-too-large",
                    "A message is at most %d MB; divide it. Nothing was stored.".formatted(mostBytes >> 20));
        }
        digest.update(buffer, offset, count);
        packing.write(buffer, offset, count);
        return count;
    }

    /** What the reader of the XML had no need of, such as the last line end. */
    void readRest() {
        try {
            transferTo(OutputStream.nullOutputStream());
            packing.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    InputStream packed() {
        return copy.read();
    }

    @Override
    public void close() {
        copy.delete();
    }

    /** Moves from memory to a file when it grows. */
    private static final class Copy extends OutputStream {

        private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private @Nullable Path file;
        private @Nullable OutputStream disk;

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            if (disk == null && memory.size() + length > IN_MEMORY) {
                file = Files.createTempFile("message", ".gz");
                disk = Files.newOutputStream(file);
                memory.writeTo(disk);
                memory.reset();
            }
            if (disk == null) {
                memory.write(buffer, offset, length);
            } else {
                disk.write(buffer, offset, length);
            }
        }

        @Override
        public void close() throws IOException {
            if (disk != null) {
                disk.close();
            }
        }

        InputStream read() {
            try {
                return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        void delete() {
            try {
                close();
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
