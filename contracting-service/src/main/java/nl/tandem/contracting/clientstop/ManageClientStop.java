package nl.tandem.contracting.clientstop;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.clientstop.ClientStopRequests.Activation;
import nl.tandem.contracting.clientstop.ClientStopRequests.Announcement;
import nl.tandem.contracting.clientstop.ClientStopRequests.FamilyNotice;
import nl.tandem.contracting.clientstop.ClientStopRequests.Lifting;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Announces, starts and ends stops; each step is kept and told. */
@ApplicationScoped
class ManageClientStop {

    private final Database database;
    private final ClientStops stops;
    private final FamilyWarnings warnings;
    private final Outbox outbox;
    private final InstantSource clock;

    ManageClientStop(
            Database database, ClientStops stops, FamilyWarnings warnings, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.stops = stops;
        this.warnings = warnings;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Contracted(String providerCode, boolean active) {}

    @Transactional(TxType.MANDATORY)
    ClientStop announce(Announcement announcement) {
        Contracted contract = database.first(
                        "SELECT provider_code, state = 'ACTIVE' FROM contract WHERE contract_id = ? FOR UPDATE",
                        row -> new Contracted(row.getString(1), row.getBoolean(2)),
                        announcement.contractId())
                .orElseThrow(() -> Problem.notFound("This contract"));
        if (!contract.active()) {
            throw new Problem(
                    409,
                    "contract-not-active",
                    "The contract is a draft; nobody is allocated to it, so nothing is to stop.");
        }
        ClientStop.requireNotice(announcement.cause(), announcement.announcedOn(), announcement.plannedStart());
        if (stops.isThere(announcement.contractId(), announcement.category())) {
            throw new Problem(
                    409,
                    "client-stop-exists",
                    "This stop is announced or active already; lift it first, or use that one.");
        }
        ClientStop stop = get(stops.add(contract.providerCode(), announcement));
        step(
                stop,
                StopStepKind.ANNOUNCED,
                stop.announcedOn(),
                announcement.consultationReference(),
                announcement.reason());
        warnings.open(stop);
        outbox.append(ClientStopAnnounced.of(stop));
        return stop;
    }

    @Transactional(TxType.MANDATORY)
    ClientStop informed(UUID clientStopId, FamilyNotice notice) {
        ClientStop stop = get(clientStopId).informed(notice.informedOn());
        stops.informed(stop, notice.evidenceReference());
        step(stop, StopStepKind.FAMILIES_INFORMED, notice.informedOn(), notice.evidenceReference(), null);
        warnings.close(stop);
        return stop;
    }

    @Transactional(TxType.MANDATORY)
    ClientStop activate(UUID clientStopId, Activation activation) {
        ClientStop stop = get(clientStopId).activated(activation.startedOn());
        stops.update(stop);
        step(stop, StopStepKind.ACTIVATED, activation.startedOn(), null, null);
        outbox.append(ClientStopActivated.of(stop, activation.startedOn()));
        return stop;
    }

    @Transactional(TxType.MANDATORY)
    ClientStop lift(UUID clientStopId, Lifting lifting) {
        ClientStop stop = get(clientStopId).lifted(lifting.liftedOn());
        stops.update(stop);
        step(stop, StopStepKind.LIFTED, lifting.liftedOn(), null, lifting.reason());
        warnings.close(stop);
        outbox.append(ClientStopLifted.of(stop, lifting.liftedOn()));
        return stop;
    }

    private ClientStop get(UUID clientStopId) {
        return stops.lock(clientStopId).orElseThrow(() -> Problem.notFound("This client stop"));
    }

    private void step(
            ClientStop stop, StopStepKind kind, LocalDate datedOn, @Nullable String reference, @Nullable String why) {
        stops.addStep(stop, new StopStep(kind, datedOn, reference, why, clock.instant()));
        Log.infof("client stop step clientStopId=%s kind=%s", stop.clientStopId(), kind);
    }
}
