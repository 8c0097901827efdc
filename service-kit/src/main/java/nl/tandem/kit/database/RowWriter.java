package nl.tandem.kit.database;

import java.io.IOException;

/** Writes all rows, with the values of each in the order of the columns. */
@FunctionalInterface
public interface RowWriter {

    void writeTo(BinaryRows rows) throws IOException;
}
