package nl.tandem.contracting.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.lawfulness.LawfulnessRule;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** What the board is asked to do about misuse. */
@ApplicationScoped
class EnforcementProposals {

    private static final String SELECT = """
            SELECT proposal_id, signal_id, rule, provider_code, measure, amount_cents, explanation, drafted_on
              FROM enforcement_proposal
            """;

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    EnforcementProposals(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    EnforcementProposal draft(SignalView signal, EnforcementProposalRequest request) {
        if (signal.state() != SignalState.FOUNDED) {
            throw new Problem(
                    409, "signal-not-founded", "Only for a founded signal something is proposed to the board.");
        }
        UUID proposalId = NewId.next();
        database.update(
                """
                INSERT INTO enforcement_proposal
                       (proposal_id, region, signal_id, rule, provider_code, measure, amount_cents, explanation, drafted_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                proposalId,
                caller.region(),
                signal.signalId(),
                signal.rule(),
                signal.providerCode(),
                request.measure(),
                request.amountCents(),
                request.explanation(),
                DutchDate.today(clock));
        return get(proposalId);
    }

    List<EnforcementProposal> all() {
        return database.query(SELECT + " ORDER BY proposal_id DESC LIMIT 500", EnforcementProposals::proposal);
    }

    EnforcementProposal get(UUID proposalId) {
        return database.first(SELECT + " WHERE proposal_id = ?", EnforcementProposals::proposal, proposalId)
                .orElseThrow(() -> Problem.notFound("This proposal"));
    }

    private static EnforcementProposal proposal(ResultSet row) throws SQLException {
        LawfulnessRule rule = LawfulnessRule.valueOf(row.getString(3));
        return new EnforcementProposal(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                rule,
                rule.text(),
                row.getString(4),
                Measure.valueOf(row.getString(5)),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, LocalDate.class));
    }
}
