package nl.tandem.contracting.indexation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.contract.AmendContract;
import nl.tandem.contracting.contract.AmendContract.ProductKey;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.indexation.IndexRequests.Apply;
import nl.tandem.contracting.indexation.IndexRequests.NewIndex;
import nl.tandem.contracting.indexation.IndexedContract.Tariff;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The indices as they were published, and what they make of tariffs. */
@ApplicationScoped
class TariffIndices {

    private static final String SELECT =
            "SELECT index_id, year, publication, published_on, parameters, percent FROM tariff_index";

    private final Database database;
    private final JsonColumns json;
    private final KnownContracts contracts;
    private final AmendContract amendContract;
    private final Caller caller;
    private final InstantSource clock;

    TariffIndices(
            Database database,
            JsonColumns json,
            KnownContracts contracts,
            AmendContract amendContract,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.contracts = contracts;
        this.amendContract = amendContract;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    TariffIndex publish(NewIndex request) {
        UUID indexId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO tariff_index (index_id, region, year, publication, published_on, parameters, percent, recorded_at)
                        VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT (region, year, publication) DO NOTHING
                        """,
                        indexId,
                        caller.region(),
                        request.year(),
                        request.publication(),
                        request.publishedOn(),
                        json.write(request.parameters()),
                        request.parameters().percent(),
                        clock.instant())
                == 0) {
            throw new Problem(
                    409, "tariff-index-exists", "This publication of %d is here already.".formatted(request.year()));
        }
        return get(indexId);
    }

    TariffIndex get(UUID indexId) {
        return database.first(SELECT + " WHERE index_id = ?", this::index, indexId)
                .orElseThrow(() -> Problem.notFound("This index"));
    }

    List<TariffIndex> all() {
        return database.query(SELECT + " ORDER BY year DESC, published_on DESC, index_id LIMIT 500", this::index);
    }

    /** What a contract would have for tariffs; nothing is changed. */
    IndexedContract propose(UUID indexId, Apply request) {
        TariffIndex index = get(indexId);
        KnownContract contract = contracts.active(request.contractId());
        LocalDate base = Objects.requireNonNullElse(
                request.baseDay(), LocalDate.of(index.year(), 1, 1).minusDays(1));
        if (!contract.runs(base) || !base.isBefore(request.effectiveFrom())) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/baseDay",
                    "The tariffs of %s are indexed; give a day in the contract, from %s, before effectiveFrom."
                            .formatted(base, contract.startDate()))));
        }
        List<Tariff> tariffs = database.query(
                """
                SELECT category, code, tariff_cents FROM contract_product
                 WHERE contract_id = ? AND coalesce(valid_from, ?) <= ? AND coalesce(valid_until, ?) >= ?
                 ORDER BY category, code
                """,
                row -> new Tariff(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        IndexParameters.indexed(row.getLong(3), index.percent())),
                contract.contractId(),
                base,
                base,
                base,
                base);
        return new IndexedContract(contract.contractId(), 0, request.effectiveFrom(), index.percent(), tariffs);
    }

    @Transactional(TxType.MANDATORY)
    IndexedContract apply(UUID indexId, Apply request) {
        IndexedContract proposal = propose(indexId, request);
        Map<ProductKey, Long> tariffs = new HashMap<>();
        proposal.tariffs()
                .forEach(
                        tariff -> tariffs.put(new ProductKey(tariff.category(), tariff.code()), tariff.indexedCents()));
        int version = amendContract.index(
                request.contractId(),
                request.effectiveFrom(),
                get(indexId).year(),
                proposal.percent(),
                tariffs,
                request.decisionReference());
        return new IndexedContract(
                proposal.contractId(), version, proposal.effectiveFrom(), proposal.percent(), proposal.tariffs());
    }

    private TariffIndex index(ResultSet row) throws SQLException {
        return new TariffIndex(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                json.read(row.getString(5), new TypeReference<IndexParameters>() {}),
                row.getBigDecimal(6));
    }
}
