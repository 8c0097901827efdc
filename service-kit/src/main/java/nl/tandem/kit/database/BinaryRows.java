package nl.tandem.kit.database;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as {@code COPY ... (FORMAT binary)} reads them: each value after its length, and a length of -1 for none. */
public final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

    private final DataOutputStream output;

    BinaryRows(OutputStream output) throws IOException {
        this.output = new DataOutputStream(output);
        this.output.write(SIGNATURE);
        this.output.writeInt(0);
        this.output.writeInt(0);
    }

    /** Then as many values follow. */
    public BinaryRows row(int values) throws IOException {
        output.writeShort(values);
        return this;
    }

    public BinaryRows id(@Nullable UUID value) throws IOException {
        if (value == null) {
            return none();
        }
        output.writeInt(2 * Long.BYTES);
        output.writeLong(value.getMostSignificantBits());
        output.writeLong(value.getLeastSignificantBits());
        return this;
    }

    public BinaryRows text(@Nullable String value) throws IOException {
        if (value == null) {
            return none();
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
        return this;
    }

    /** A bigint. */
    public BinaryRows number(@Nullable Long value) throws IOException {
        if (value == null) {
            return none();
        }
        output.writeInt(Long.BYTES);
        output.writeLong(value);
        return this;
    }

    /** An integer. */
    public BinaryRows integer(int value) throws IOException {
        output.writeInt(Integer.BYTES);
        output.writeInt(value);
        return this;
    }

    public BinaryRows day(LocalDate value) throws IOException {
        return integer(Math.toIntExact(ChronoUnit.DAYS.between(DAY_ZERO, value)));
    }

    void end() throws IOException {
        output.writeShort(-1);
        output.flush();
    }

    private BinaryRows none() throws IOException {
        output.writeInt(-1);
        return this;
    }
}
