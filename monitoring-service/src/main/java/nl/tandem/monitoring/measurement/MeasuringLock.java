package nl.tandem.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.tandem.monitoring.fact.FactKind;

/** One replica at a time measures the months, and one the longer periods, of a kind of facts of a region: two at once could overwrite a newer figure. */
@ApplicationScoped
class MeasuringLock {

    /** An arbitrary constant; with two keys it is not in the way of locks with one. */
    private static final int MEASURING = 0x6d65_6574;

    private final EntityManager database;

    MeasuringLock(EntityManager database) {
        this.database = database;
    }

    /** Whether this transaction holds it now; the lock ends with the transaction. */
    @Transactional(TxType.MANDATORY)
    boolean taken(String region, FactKind kind, boolean isLonger) {
        return (boolean) database.createNativeQuery("SELECT pg_try_advisory_xact_lock(?, hashtext(?))", Boolean.class)
                .setParameter(1, MEASURING)
                .setParameter(2, region + "/" + kind + "/" + isLonger)
                .getSingleResult();
    }
}
