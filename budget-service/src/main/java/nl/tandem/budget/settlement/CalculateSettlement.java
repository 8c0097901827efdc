package nl.tandem.budget.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.budget.ledger.RealisedCosts;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Freezes the cost and the key of this moment, divides, stores and tells. */
@ApplicationScoped
class CalculateSettlement {

    private final RealisedCosts costs;
    private final DistributionKeys keys;
    private final Settlements settlements;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    CalculateSettlement(
            RealisedCosts costs,
            DistributionKeys keys,
            Settlements settlements,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.costs = costs;
        this.keys = keys;
        this.settlements = settlements;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** MANDATORY, because the settlement and its event stand or fall together. */
    @Transactional(TxType.MANDATORY)
    SettlementView calculate(SettlementRequest request) throws SQLException, JsonProcessingException {
        if (!caller.tenant().municipality().equals(Tenant.ALL)) {
            throw new BoundToOneMunicipality();
        }
        SettlementInputs inputs = inputs(request);
        List<Contribution> contributions = inputs.contributions();
        // Microseconds, as the database keeps them, so that the first answer equals every later one.
        SettlementView settlement =
                settlements.store(inputs, contributions, clock.instant().truncatedTo(ChronoUnit.MICROS));
        outbox.append(SettlementCalculated.of(settlement));
        Log.infof(
                "settlement calculated settlementId=%s careYear=%d scheme=%s",
                settlement.settlementId(), settlement.careYear(), settlement.scheme());
        return settlement;
    }

    private SettlementInputs inputs(SettlementRequest request) throws SQLException {
        KeyWeights key = key(request.distributionKeyId());
        RealisedCosts.OfYear cost = costs.ofYear(request.careYear());
        if (cost.centsByMunicipality().isEmpty()) {
            throw new NothingToSettle(request.careYear());
        }
        SettlementInputs inputs = new SettlementInputs(
                caller.region(), request.careYear(), request.scheme(), key, cost.centsByMunicipality());
        if (inputs.totalCents() != cost.regionTotalCents()) {
            throw new IllegalStateException("The cost of the municipalities is not the total of the region.");
        }
        return inputs;
    }

    private @Nullable KeyWeights key(@Nullable UUID distributionKeyId) {
        if (distributionKeyId == null) {
            return null;
        }
        return keys.findByIdOptional(distributionKeyId)
                .map(KeyWeights::of)
                .orElseThrow(() -> Problem.invalidInput(List.of(InputError.body(
                        "/distributionKeyId", "This distribution key does not exist, or is not yours to see."))));
    }
}
