package nl.tandem.budget.settlement;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.budget.advance.Advances;
import nl.tandem.budget.ledger.Closings;
import nl.tandem.budget.participation.Participants;
import nl.tandem.budget.scheme.Dividing;
import nl.tandem.budget.scheme.Pot;
import nl.tandem.budget.scheme.Pots;
import nl.tandem.budget.scheme.SettlementScheme;
import nl.tandem.budget.scheme.SettlementSchemes;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Freezes the figures of this moment, divides, stores and tells. */
@ApplicationScoped
class CalculateSettlement {

    private final SettlementSchemes schemes;
    private final Pots pots;
    private final Advances advances;
    private final Participants participants;
    private final Closings closings;
    private final Settlements settlements;
    private final Outbox outbox;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    CalculateSettlement(
            SettlementSchemes schemes,
            Pots pots,
            Advances advances,
            Participants participants,
            Closings closings,
            Settlements settlements,
            Outbox outbox,
            Caller caller,
            OwnParty own,
            InstantSource clock) {
        this.schemes = schemes;
        this.pots = pots;
        this.advances = advances;
        this.participants = participants;
        this.closings = closings;
        this.settlements = settlements;
        this.outbox = outbox;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    /** MANDATORY, because the settlement, the closing and the event stand or fall together. */
    @Transactional(TxType.MANDATORY)
    SettlementView calculate(SettlementRequest request) {
        own.requireWholeRegion();
        request.requireFits(DutchDate.today(clock));
        // One settlement at a time too: two supplements at once would charge the same difference twice.
        closings.holdLedger();
        SettlementInputs inputs = inputs(request);
        List<SettledContribution> contributions = inputs.contributions();
        // Microseconds, as the database keeps them, so that the first answer equals every later one.
        SettlementView settlement =
                settlements.store(inputs, contributions, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (inputs.stage() == Stage.FINAL) {
            closings.closeYear(inputs.careYear(), Objects.requireNonNull(request.decision()));
        }
        outbox.append(SettlementCalculated.of(settlement));
        Log.infof(
                "settlement calculated settlementId=%s careYear=%d stage=%s scheme=%s",
                settlement.settlementId(), settlement.careYear(), settlement.stage(), settlement.scheme());
        return settlement;
    }

    private SettlementInputs inputs(SettlementRequest request) {
        int careYear = request.careYear();
        Optional<SettlementView> standing = settlements.standing(careYear);
        boolean isSupplement = request.stageOrProvisional() == Stage.SUPPLEMENTARY;
        if (standing.isPresent() && !isSupplement) {
            throw new CareYearClosed(careYear);
        }
        if (standing.isEmpty() && isSupplement) {
            throw new Problem(
                    409,
                    "care-year-open",
                    "Care year %d has no final settlement to supplement; settle it finally first.".formatted(careYear));
        }
        SettlementScheme scheme =
                scheme(standing.map(SettlementView::settlementSchemeId).orElse(request.settlementSchemeId()));
        scheme.requireHoldsIn(careYear);
        SortedMap<String, Long> charged =
                standing.map(CalculateSettlement::contributed).orElseGet(() -> advances.ofYear(careYear));
        List<Pot> gathered = pots.of(scheme.agreement(), careYear, budgets(request, scheme, careYear));
        SortedSet<String> all = new TreeSet<>(charged.keySet());
        Dividing.divide(scheme.agreement(), scheme.decision(), gathered)
                .forEach(contribution -> all.add(contribution.municipality()));
        return new SettlementInputs(
                caller.region(),
                careYear,
                request.stageOrProvisional(),
                Objects.requireNonNull(scheme.settlementSchemeId()),
                request.decision() == null ? scheme.decision() : scheme.decision() + "; " + request.decision(),
                scheme.agreement(),
                gathered,
                charged,
                new TreeMap<>(participants.payers(all, DutchDate.today(clock))));
    }

    private SettlementScheme scheme(@Nullable UUID id) {
        return schemes.find(Objects.requireNonNull(id))
                .orElseThrow(() -> Problem.invalidInput(List.of(InputError.body(
                        "/settlementSchemeId", "This settlement scheme does not exist, or is not yours to see."))));
    }

    private Map<String, Long> budgets(SettlementRequest request, SettlementScheme scheme, int careYear) {
        Map<String, Long> budgets = request.budgetCents();
        if (budgets.isEmpty() && scheme.agreement().parts().size() == 1) {
            advances.budgetOf(careYear).ifPresent(cents -> budgets.put("", cents));
        }
        return budgets;
    }

    private static SortedMap<String, Long> contributed(SettlementView settlement) {
        SortedMap<String, Long> cents = new TreeMap<>();
        settlement
                .contributions()
                .forEach(contribution -> cents.put(contribution.municipality(), contribution.contributionCents()));
        return cents;
    }
}
