package nl.tandem.budget.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.budget.opinion.Opinion.OpinionState;
import nl.tandem.budget.opinion.Opinion.Reaction;
import nl.tandem.budget.opinion.Opinion.Stance;
import nl.tandem.budget.opinion.OpinionRequests.NewOpinion;
import nl.tandem.budget.opinion.OpinionRequests.NewReaction;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** The opinions that were asked, and what came. */
@ApplicationScoped
public class Opinions {

    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    Opinions(Database database, Outbox outbox, Caller caller, OwnParty own, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    /** Asks every council that takes part. */
    @Transactional(TxType.MANDATORY)
    public void ask(UUID documentId, Collection<String> municipalities, LocalDate askedOn, LocalDate deadline) {
        for (String municipality : municipalities) {
            database.update("""
                    INSERT INTO opinion (document_id, region, municipality, asked_on, deadline, state)
                    VALUES (?, ?, ?, ?, ?, 'ASKED')
                    """, documentId, caller.region(), municipality, askedOn, deadline);
        }
    }

    List<Opinion> of(UUID documentId) {
        if (database.first("SELECT 1 FROM financial_document WHERE document_id = ?", row -> row.getInt(1), documentId)
                .isEmpty()) {
            throw Problem.notFound("This document");
        }
        return database.query("""
                SELECT document_id, municipality, asked_on, deadline, state, stance, words, received_on, late, reaction, motivation
                  FROM opinion WHERE document_id = ? ORDER BY municipality
                """, this::read, documentId);
    }

    private Opinion get(UUID documentId, String municipality) {
        return of(documentId).stream()
                .filter(opinion -> opinion.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This request for an opinion"));
    }

    @Transactional(TxType.MANDATORY)
    Opinion submit(UUID documentId, NewOpinion request) {
        boolean isController = caller.hasRole(Roles.CONTROLLER);
        String municipality = municipality(request, isController);
        database.lock("opinion:%s:%s".formatted(documentId, municipality));
        Opinion asked = get(documentId, municipality);
        if (asked.state() == OpinionState.SUBMITTED || asked.state() == OpinionState.PROCESSED) {
            throw new Problem(409, "opinion-submitted", "The council of %s submitted already.".formatted(municipality));
        }
        LocalDate today = DutchDate.today(clock);
        LocalDate receivedOn = isController && request.receivedOn() != null ? request.receivedOn() : today;
        boolean late = receivedOn.isAfter(asked.deadline());
        requireFits(request, asked, receivedOn, today);
        if (Boolean.TRUE.equals(request.inPreparation())) {
            database.update(
                    "UPDATE opinion SET state = 'IN_PREPARATION' WHERE document_id = ? AND municipality = ?",
                    documentId,
                    municipality);
            return get(documentId, municipality);
        }
        if (late && !isController) {
            throw new Problem(
                    409,
                    "opinion-too-late",
                    "The term ended on %s (Wgr art. 35). Send it to the controller of the region, who can record it as late."
                            .formatted(asked.deadline()));
        }
        database.update("""
                UPDATE opinion SET state = 'SUBMITTED', stance = ?, words = ?, received_on = ?, late = ?
                 WHERE document_id = ? AND municipality = ?
                """, request.stance(), request.words(), receivedOn, late, documentId, municipality);
        Opinion opinion = get(documentId, municipality);
        outbox.append(new OpinionReceived(
                documentId, municipality, Objects.requireNonNull(opinion.stance()), receivedOn, late));
        return opinion;
    }

    private String municipality(NewOpinion request, boolean isController) {
        if (!isController) {
            String municipality = own.municipality();
            if (request.municipality() != null && !request.municipality().equals(municipality)) {
                throw Problem.invalidInput(
                        List.of(InputError.body("/municipality", "You submit for your own council only.")));
            }
            return municipality;
        }
        if (request.municipality() == null) {
            throw Problem.invalidInput(List.of(InputError.body("/municipality", "Say of which council it is.")));
        }
        return request.municipality();
    }

    private static void requireFits(NewOpinion request, Opinion asked, LocalDate receivedOn, LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if (!Boolean.TRUE.equals(request.inPreparation()) && request.stance() == null) {
            errors.add(InputError.body("/stance", "Say what the stance is."));
        }
        if (receivedOn.isAfter(today) || receivedOn.isBefore(asked.askedOn())) {
            errors.add(InputError.body("/receivedOn", "Must not be after today, nor before it was asked."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    @Transactional(TxType.MANDATORY)
    Opinion react(UUID documentId, NewReaction request) {
        get(documentId, request.municipality());
        int reacted =
                database.update("""
                UPDATE opinion SET state = 'PROCESSED', reaction = ?, motivation = ?
                 WHERE document_id = ? AND municipality = ? AND state = 'SUBMITTED'
                """, request.reaction(), request.motivation(), documentId, request.municipality());
        if (reacted == 0) {
            throw new Problem(
                    409,
                    "nothing-to-react-to",
                    "The council of %s submitted no opinion, or it was reacted to already."
                            .formatted(request.municipality()));
        }
        return get(documentId, request.municipality());
    }

    private Opinion read(ResultSet row) throws SQLException {
        LocalDate deadline = row.getObject(4, LocalDate.class);
        OpinionState state = OpinionState.valueOf(row.getString(5));
        boolean isOver = DutchDate.today(clock).isAfter(deadline)
                && (state == OpinionState.ASKED || state == OpinionState.IN_PREPARATION);
        return new Opinion(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                deadline,
                isOver ? OpinionState.NOT_SUBMITTED : state,
                row.getString(6) == null ? null : Stance.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getBoolean(9),
                row.getString(10) == null ? null : Reaction.valueOf(row.getString(10)),
                row.getString(11));
    }
}
