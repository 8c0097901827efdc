package nl.tandem.bench;

/** The service's sending of its events, which goes on for a while after the last answer and is part of its work. */
final class Relay {

    private final ServiceDatabase database;

    Relay(ServiceDatabase database) {
        this.database = database;
    }

    void awaitAllSent() {
        while (database.isTrue("EXISTS (SELECT FROM outbox, outbox_cursor AS sent"
                + " WHERE (outbox.xid, outbox.id) > (sent.xid, sent.id))")) {
            Children.pause(20);
        }
    }
}
