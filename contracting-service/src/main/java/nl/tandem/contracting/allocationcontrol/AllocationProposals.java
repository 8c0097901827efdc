package nl.tandem.contracting.allocationcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.allocationcontrol.AllocationProposal.State;
import nl.tandem.contracting.allocationcontrol.AllocationProposalRequests.Decision;
import nl.tandem.contracting.allocationcontrol.AllocationProposalRequests.NewProposal;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The proposals. Whoever proposed an allocation does not approve it. */
@ApplicationScoped
class AllocationProposals {

    private static final String SELECT = """
            SELECT proposal_id, municipality, provider_code, allocation_number, category, code, start_day, end_day, contract_id,
                   four_eyes, state, decided_at, reason
              FROM allocation_proposal
            """;

    private final Database database;
    private final AllocationRules rules;
    private final ContractedProducts products;
    private final Outbox outbox;
    private final OwnParty own;
    private final Caller caller;
    private final InstantSource clock;

    AllocationProposals(
            Database database,
            AllocationRules rules,
            ContractedProducts products,
            Outbox outbox,
            OwnParty own,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.products = products;
        this.outbox = outbox;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    AllocationProposal propose(NewProposal request) {
        if (request.endDay().isBefore(request.startDay())) {
            throw Problem.invalidInput(List.of(InputError.body("/endDay", "Give a day that is not before startDay.")));
        }
        Optional<AllocationRule> rule = rules.on(request.category(), request.startDay());
        rule.ifPresent(found -> requireFits(request, found));
        boolean fourEyes = rule.map(AllocationRule::fourEyes).orElse(false);
        UUID proposalId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO allocation_proposal (proposal_id, region, municipality, provider_code, allocation_number,
                               category, code, start_day, end_day, contract_id, four_eyes, proposed_by, proposed_at, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (region, municipality, allocation_number) DO NOTHING
                        """,
                        proposalId,
                        caller.region(),
                        own.municipality(),
                        request.providerCode(),
                        request.allocationNumber(),
                        request.category(),
                        request.code(),
                        request.startDay(),
                        request.endDay(),
                        contractFor(request),
                        fourEyes,
                        caller.subject(),
                        clock.instant(),
                        fourEyes ? State.AWAITS_APPROVAL : State.APPROVED)
                == 0) {
            throw new Problem(
                    409, "allocation-proposal-exists", "There is a proposal for this number already; give another.");
        }
        return get(proposalId);
    }

    private static void requireFits(NewProposal request, AllocationRule rule) {
        if (rule.isTooLong(request.startDay(), request.endDay())) {
            throw new Problem(
                    409,
                    "allocation-too-long",
                    "Care of category %s is allocated for at most %d months; give an earlier last day."
                            .formatted(rule.category(), rule.mostMonths()));
        }
        if (rule.isLongCare(request.startDay(), request.endDay()) && !request.longTermCareChecked()) {
            throw new Problem(
                    409,
                    "long-term-care-unchecked",
                    "It is for longer than %d months; look whether it belongs to the Wlz first."
                            .formatted(rule.longCareMonths()));
        }
    }

    /** The region checks against the contracts before anything is allocated. */
    private UUID contractFor(NewProposal request) {
        return products.of(request.providerCode()).stream()
                .filter(product -> product.category().equals(request.category())
                        && (request.code() == null || request.code().equals(product.code()))
                        && !request.startDay().isBefore(product.startDate())
                        && !request.startDay().isAfter(product.endDate()))
                .map(ContractedProduct::contractId)
                .findFirst()
                .orElseThrow(
                        () -> new Problem(
                                409,
                                "care-not-in-contract",
                                "The provider has no active contract for this care on the first day; choose another provider or care."));
    }

    @Transactional(TxType.MANDATORY)
    AllocationProposal decide(UUID proposalId, Decision decision) {
        AllocationProposal proposal = get(proposalId);
        if (proposal.state() != State.AWAITS_APPROVAL) {
            throw new Problem(409, "allocation-proposal-decided", "The proposal needs no decision any more.");
        }
        requireOther(proposalId);
        if (database.update("""
                        UPDATE allocation_proposal SET state = ?, decided_by = ?, decided_at = ?, reason = ?
                         WHERE proposal_id = ? AND state = 'AWAITS_APPROVAL'
                        """, decision.verdict(), caller.subject(), clock.instant(), decision.reason(), proposalId)
                == 0) {
            throw new Problem(409, "allocation-proposal-decided", "The proposal needs no decision any more.");
        }
        AllocationProposal decided = get(proposalId);
        outbox.append(new AllocationProposalDecided(
                proposalId,
                decided.municipality(),
                decided.providerCode(),
                decided.allocationNumber(),
                decided.category(),
                decision.verdict()));
        return decided;
    }

    private void requireOther(UUID proposalId) {
        boolean isOwn = database.first(
                        "SELECT proposed_by FROM allocation_proposal WHERE proposal_id = ?",
                        row -> row.getString(1),
                        proposalId)
                .filter(caller.subject()::equals)
                .isPresent();
        if (isOwn) {
            throw new Problem(
                    409, "four-eyes", "Whoever proposed it does not approve it; ask a colleague or the region.");
        }
    }

    AllocationProposal get(UUID proposalId) {
        return database.first(SELECT + " WHERE proposal_id = ?", AllocationProposals::read, proposalId)
                .orElseThrow(() -> Problem.notFound("This proposal"));
    }

    List<AllocationProposal> all(@Nullable State state) {
        return database.query(
                SELECT + " WHERE (?::text IS NULL OR state = ?) ORDER BY proposal_id DESC LIMIT 500",
                AllocationProposals::read,
                state,
                state);
    }

    private static AllocationProposal read(ResultSet row) throws SQLException {
        OffsetDateTime decidedAt = row.getObject(12, OffsetDateTime.class);
        return new AllocationProposal(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, UUID.class),
                row.getBoolean(10),
                State.valueOf(row.getString(11)),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString(13));
    }
}
