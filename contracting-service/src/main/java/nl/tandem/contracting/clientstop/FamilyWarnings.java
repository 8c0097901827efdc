package nl.tandem.contracting.clientstop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.tandem.contracting.deadline.Parties;
import nl.tandem.contracting.deadline.Responsible;
import nl.tandem.contracting.deadline.Subject;
import nl.tandem.contracting.deadline.Term;
import nl.tandem.contracting.deadline.WorkItems;
import nl.tandem.kit.database.Database;

/**
 * The provider tells the families of a stop before it starts: a work item for each municipality that has youths there, in
 * care or waiting for an answer.
 */
@ApplicationScoped
class FamilyWarnings {

    private final Database database;
    private final WorkItems workItems;

    FamilyWarnings(Database database, WorkItems workItems) {
        this.database = database;
        this.workItems = workItems;
    }

    @Transactional(TxType.MANDATORY)
    void open(ClientStop stop) {
        for (String municipality : municipalities(stop)) {
            workItems.open(
                    Term.NOTICE_OF_CLIENT_STOP,
                    Subject.clientStop(stop.clientStopId()),
                    new Parties(municipality, stop.providerCode(), Responsible.PROVIDER),
                    stop.plannedStart());
        }
    }

    @Transactional(TxType.MANDATORY)
    void close(ClientStop stop) {
        workItems.close(Term.NOTICE_OF_CLIENT_STOP, stop.clientStopId());
    }

    private List<String> municipalities(ClientStop stop) {
        return database.query(
                """
                SELECT municipality FROM allocation
                 WHERE provider_code = ? AND (end_date IS NULL OR end_date >= ?)
                   AND reason_for_change IS DISTINCT FROM '13'
                UNION
                SELECT municipality FROM request_part
                 WHERE provider_code = ? AND state IN ('OPEN', 'UNDER_INVESTIGATION')
                 ORDER BY municipality
                """, row -> row.getString(1), stop.providerCode(), stop.announcedOn(), stop.providerCode());
    }
}
