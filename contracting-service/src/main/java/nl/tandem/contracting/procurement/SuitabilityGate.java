package nl.tandem.contracting.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;

/** Contracts that start from a day on are activated only with providers that were found suitable and admitted. */
@ApplicationScoped
public class SuitabilityGate {

    private final Database database;
    private final Caller caller;

    SuitabilityGate(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** For who activates a contract. */
    public void require(String providerCode, LocalDate contractStart) {
        boolean closed = database.first(
                        "SELECT 1 FROM suitability_gate WHERE contracts_from <= ? LIMIT 1",
                        row -> row.getInt(1),
                        contractStart)
                .isPresent();
        if (closed
                && database.first("""
                                SELECT 1 FROM procurement_application JOIN procurement USING (procurement_id)
                                 WHERE provider_code = ? AND decision = 'ADMITTED'
                                   AND ? BETWEEN contracts_start AND contracts_end LIMIT 1
                                """, row -> row.getInt(1), providerCode, contractStart)
                        .isEmpty()) {
            throw new Problem(
                    409,
                    "provider-not-suitable",
                    "The provider was not found suitable for contracts from %s; admit its application first."
                            .formatted(contractStart));
        }
    }

    void close(Gate gate) {
        if (database.update("""
                        INSERT INTO suitability_gate (gate_id, region, contracts_from, decision_reference)
                        VALUES (?, ?, ?, ?) ON CONFLICT (region, contracts_from) DO NOTHING
                        """, NewId.next(), caller.region(), gate.contractsFrom(), gate.decisionReference()) == 0) {
            throw new Problem(409, "suitability-gate-exists", "This day is laid down already.");
        }
    }

    List<Gate> all() {
        return database.query(
                "SELECT contracts_from, decision_reference FROM suitability_gate ORDER BY contracts_from",
                row -> new Gate(row.getObject(1, LocalDate.class), row.getString(2)));
    }
}
