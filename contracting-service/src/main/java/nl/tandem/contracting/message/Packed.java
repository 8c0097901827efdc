package nl.tandem.contracting.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.tandem.contracting.message.Outcome.Answer;

/** Messages are stored compressed: their XML is twenty times as long as what it says. */
final class Packed {

    private static final int BUFFER = 32 * 1024;

    private Packed() {}

    /** Compresses what is written to it; quickly, because the last few percent are not worth the time. */
    static OutputStream packing(OutputStream packed) throws IOException {
        return new GZIPOutputStream(packed, BUFFER) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    static byte[] of(Answer answer) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream output = packing(packed)) {
            answer.writeTo(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    static InputStream open(byte[] packed) {
        return open(new ByteArrayInputStream(packed));
    }

    static InputStream open(InputStream packed) {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
