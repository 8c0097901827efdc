package nl.tandem.contracting.ijw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Stops reading at a number of bytes, and remembers why reading stopped: the XML reader wraps what it is thrown. */
final class LimitedInput extends FilterInputStream {

    private long left;
    private boolean exceeded;
    private @Nullable IOException failure;

    LimitedInput(InputStream input, long limit) {
        super(input);
        this.left = limit;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = readOrRemember(buffer, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            exceeded = true;
            throw new IOException("Too large");
        }
        return count;
    }

    private int readOrRemember(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException unreadable) {
            failure = unreadable;
            throw unreadable;
        }
    }
}
