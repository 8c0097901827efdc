package nl.tandem.contracting.declaration;

import java.util.List;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.judging.LookupKeys;
import nl.tandem.contracting.judging.Turn;

/** Some lines of a declaration that are judged together: all of them, or as many as fit in one transaction. */
record Slice(Jw323 message, List<Turn> turns, LookupKeys keys) {

    static Slice of(Jw323 message, List<Turn> turns) {
        return new Slice(message, turns, LookupKeys.of(turns));
    }

    String municipality() {
        return message.header().ontvanger();
    }

    String provider() {
        return message.header().afzender();
    }
}
