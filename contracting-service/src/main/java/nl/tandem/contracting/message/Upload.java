package nl.tandem.contracting.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.tandem.contracting.ijw.ReadingLimits;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A body on its way in: in a file that only this process can read, and that is gone when it is closed. */
final class Upload implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final String sha256;

    private Upload(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static Upload of(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile("message", ".xml");
            return new Upload(file, copy(body, file));
        } catch (IOException | RuntimeException failure) {
            delete(file);
            throw failure instanceof RuntimeException problem
                    ? problem
                    : new UncheckedIOException("A message could not be taken in.", (IOException) failure);
        }
    }

    String sha256() {
        return sha256;
    }

    InputStream read() {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static String copy(InputStream body, Path file) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        long left = ReadingLimits.STANDARD.bytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new Problem(
                            413, "message-too-large", "A message is at most 25 MB; divide it. Nothing was stored.");
                }
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
