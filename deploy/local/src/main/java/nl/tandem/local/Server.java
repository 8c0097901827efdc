package nl.tandem.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What the stack must know of a server to run it. */
interface Server {

    /** Makes what the server needs before it can start; does nothing when it is there already. */
    void prepare(Errands errands) throws IOException;

    List<String> command();

    Map<String, String> environment();

    boolean isReady();

    /** Sets up inside the running server what others need from it. */
    void furnish() throws SQLException;
}
