package nl.tandem.contracting.clientstop.waitinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceiling;
import nl.tandem.contracting.ceiling.CeilingReached;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The drafts for the board; they keep the figures of the day on which they were made. */
@ApplicationScoped
class RevisionProposals {

    private static final String SELECT = """
            SELECT proposal_id, contract_id, provider_code, care_year, cause, approach_id, ceiling_cents, reserved_cents,
                   declared_cents, proposed_ceiling_cents, explanation, drafted_on
              FROM contract_revision_proposal
            """;

    private final Database database;
    private final Ceilings ceilings;
    private final Approaches approaches;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    RevisionProposals(
            Database database,
            Ceilings ceilings,
            Approaches approaches,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.ceilings = ceilings;
        this.approaches = approaches;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<RevisionProposal> find(UUID proposalId) {
        return database.first(SELECT + "WHERE proposal_id = ?", RevisionProposals::read, proposalId);
    }

    /** Newest first. */
    List<RevisionProposal> page(PageQuery page) {
        return database.query(
                SELECT + "ORDER BY proposal_id DESC OFFSET ? LIMIT ?",
                RevisionProposals::read,
                page.offset(),
                page.pageSize());
    }

    long count() {
        return database.query("SELECT count(*) FROM contract_revision_proposal", row -> row.getLong(1))
                .getFirst();
    }

    @Transactional(TxType.MANDATORY)
    RevisionProposal draft(ProposeRevisionRequest asked) {
        Ceiling ceiling = ceilings.of(List.of(asked.contractId())).stream()
                .filter(one -> one.careYear() == asked.careYear())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("A ceiling of this contract in this care year"));
        requireTrigger(asked, ceiling);
        if (asked.proposedCeilingCents() <= ceiling.ceilingCents()) {
            throw new Problem(
                    409,
                    "revision-without-effect",
                    "The ceiling is %d cents; a proposal asks for more.".formatted(ceiling.ceilingCents()));
        }
        RevisionProposal proposal =
                add(ceiling, asked.cause(), asked.approachId(), asked.proposedCeilingCents(), asked.explanation());
        outbox.append(RevisionProposed.of(proposal));
        return proposal;
    }

    private void requireTrigger(ProposeRevisionRequest asked, Ceiling ceiling) {
        switch (asked.cause()) {
            case WAITING_LIST -> {
                UUID approachId = asked.approachId();
                if (approachId == null
                        || approaches
                                .find(approachId)
                                .filter(approach -> approach.providerCode().equals(ceiling.providerCode()))
                                .isEmpty()) {
                    throw Problem.invalidInput(List.of(InputError.body(
                            "/approachId", "Must be the approach of a waiting list at the provider of the contract.")));
                }
            }
            case THREATENED_OVERRUN -> {
                if (asked.approachId() != null) {
                    throw Problem.invalidInput(
                            List.of(InputError.body("/approachId", "Given with WAITING_LIST only.")));
                }
                if (!RevisionProposal.isOverrunThreatened(
                        ceiling.ceilingCents(), ceiling.reservedCents(), ceiling.declaredCents())) {
                    throw new Problem(
                            409,
                            "overrun-not-threatened",
                            "Less than 70 percent of the ceiling is allocated and declared; nothing has to be revised for it.");
                }
            }
        }
    }

    /** A threshold of the contract was reached: a draft for the board, in which people say what the ceiling should become. */
    @Transactional(TxType.MANDATORY)
    void draft(@Observes CeilingReached reached) {
        Ceiling ceiling = reached.ceiling();
        if (RevisionProposal.isOverrunThreatened(
                ceiling.ceilingCents(), ceiling.reservedCents(), ceiling.declaredCents())) {
            RevisionProposal proposal = add(
                    ceiling,
                    RevisionCause.THREATENED_OVERRUN,
                    null,
                    null,
                    "%d percent of the ceiling is allocated and declared.".formatted(reached.percent()));
            outbox.append(RevisionProposed.of(proposal));
        }
    }

    private RevisionProposal add(
            Ceiling ceiling,
            RevisionCause cause,
            @Nullable UUID approachId,
            @Nullable Long proposedCeilingCents,
            String explanation) {
        return database.query(
                        """
                        INSERT INTO contract_revision_proposal (region, contract_id, provider_code, care_year, cause,
                               approach_id, ceiling_cents, reserved_cents, declared_cents, proposed_ceiling_cents,
                               explanation, drafted_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        RETURNING proposal_id, contract_id, provider_code, care_year, cause, approach_id, ceiling_cents,
                                  reserved_cents, declared_cents, proposed_ceiling_cents, explanation, drafted_on
                        """,
                        RevisionProposals::read,
                        caller.region(),
                        ceiling.contractId(),
                        ceiling.providerCode(),
                        ceiling.careYear(),
                        cause,
                        approachId,
                        ceiling.ceilingCents(),
                        ceiling.reservedCents(),
                        ceiling.declaredCents(),
                        proposedCeilingCents,
                        explanation,
                        DutchDate.today(clock))
                .getFirst();
    }

    private static RevisionProposal read(ResultSet row) throws SQLException {
        return new RevisionProposal(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                RevisionCause.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getObject(12, LocalDate.class));
    }
}
