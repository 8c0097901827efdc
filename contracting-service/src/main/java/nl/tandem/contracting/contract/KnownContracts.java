package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.problem.Problem;

/** Contracts for the features that agree something under them. */
@ApplicationScoped
public class KnownContracts {

    private final Database database;

    KnownContracts(Database database) {
        this.database = database;
    }

    /** Whose it is and when it runs. */
    public record KnownContract(UUID contractId, String providerCode, LocalDate startDate, LocalDate endDate) {

        public boolean runs(LocalDate day) {
            return !day.isBefore(startDate) && !day.isAfter(endDate);
        }
    }

    /** The problem says what to do when there is none, or when it is a draft still. */
    public KnownContract active(UUID contractId) {
        return database.first(
                        """
                        SELECT provider_code, start_date, end_date FROM contract WHERE contract_id = ? AND state <> 'DRAFT'
                        """,
                        row -> new KnownContract(
                                contractId,
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class)),
                        contractId)
                .orElseThrow(() -> new Problem(
                        409, "contract-not-active", "There is no active contract with this id; activate it first."));
    }
}
