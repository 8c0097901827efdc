package nl.tandem.kit.database;

import java.sql.SQLException;

/** The database refused or was not there. Nothing of what was asked is repeated in the message. */
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super("The database failed with state %s.".formatted(cause.getSQLState()), cause);
    }
}
