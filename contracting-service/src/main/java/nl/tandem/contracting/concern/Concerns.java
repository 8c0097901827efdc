package nl.tandem.contracting.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.concern.ConcernRequests.ConcernCount;
import nl.tandem.contracting.concern.ConcernRequests.ConcernSubject;
import nl.tandem.contracting.concern.ConcernRequests.NewConcern;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The concerns: access teams judge cases, the region judges providers. */
@ApplicationScoped
class Concerns {

    private final Database database;
    private final KnownProviders providers;
    private final Outbox outbox;
    private final OwnParty own;
    private final Caller caller;
    private final InstantSource clock;

    Concerns(
            Database database,
            KnownProviders providers,
            Outbox outbox,
            OwnParty own,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.providers = providers;
        this.outbox = outbox;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void record(NewConcern concern) {
        if (concern.month().getDayOfMonth() != 1) {
            throw Problem.invalidInput(List.of(InputError.body("/month", "Give the first day of a month.")));
        }
        providers.require(List.of(concern.providerCode()));
        UUID concernId = NewId.next();
        database.update(
                """
                INSERT INTO provider_concern (concern_id, region, municipality, provider_code, subject, month, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                concernId,
                caller.region(),
                own.municipality(),
                concern.providerCode(),
                concern.subject(),
                concern.month(),
                clock.instant());
        outbox.append(
                new ProviderConcernRecorded(concernId, concern.providerCode(), concern.subject(), concern.month()));
    }

    List<ConcernCount> counts(int year) {
        return database.query(
                """
                SELECT provider_code, subject, count(*), count(DISTINCT municipality) FROM provider_concern
                 WHERE month >= make_date(?, 1, 1) AND month < make_date(? + 1, 1, 1)
                 GROUP BY provider_code, subject ORDER BY provider_code, subject
                """,
                row -> new ConcernCount(
                        row.getString(1), ConcernSubject.valueOf(row.getString(2)), row.getLong(3), row.getLong(4)),
                year,
                year);
    }
}
