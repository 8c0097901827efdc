package nl.tandem.contracting.judging;

import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rule about a client; when it is broken the client's lines are not judged and count as rejected. */
public enum ClientRule implements Rule {
    TR304;

    @Override
    public RetourCode code() {
        return RetourCode.CLIENT_UNKNOWN;
    }

    @Override
    public String text() {
        return "The Bsn belongs to a client known from the allocations.";
    }
}
