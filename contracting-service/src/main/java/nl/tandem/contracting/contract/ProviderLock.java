package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/**
 * Keeps what is allocated to a provider and what it declares apart. Its references and numbers are used once, whatever the
 * municipality, and its allocations are used up by its declarations; so whoever changes any of these has the provider to
 * himself until the transaction ends. That one lock spares a lock on each allocation.
 */
@ApplicationScoped
public class ProviderLock {

    private final Database database;
    private final Caller caller;

    ProviderLock(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    public void take(Collection<String> providerCodes) {
        String[] inOrder = providerCodes.stream().distinct().sorted().toArray(String[]::new);
        database.query(
                "SELECT pg_advisory_xact_lock(hashtextextended('provider ' || code || ' in ' || ?, 0))"
                        + " FROM unnest(?) WITH ORDINALITY AS provider (code, place) ORDER BY place",
                row -> row.getRow(),
                caller.region(),
                inOrder);
    }
}
