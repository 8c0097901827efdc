package nl.tandem.kit.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes a row of a result. */
@FunctionalInterface
public interface RowConsumer {

    void accept(ResultSet row) throws SQLException;
}
