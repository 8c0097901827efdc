package nl.tandem.contracting.arrangement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.arrangement.ArrangementRequests.Block;
import nl.tandem.contracting.arrangement.ArrangementRequests.Decided;
import nl.tandem.contracting.arrangement.ArrangementRequests.Decision;
import nl.tandem.contracting.arrangement.ArrangementRequests.NewArrangement;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The arrangements; whoever made them, the access team of the municipality decides. */
@ApplicationScoped
class Arrangements {

    private static final String SELECT = """
            SELECT arrangement_id, municipality, provider_code, reference, plan_reference, start_day, blocks, decision,
                   decided_on, reason
              FROM arrangement
            """;

    private final Database database;
    private final JsonColumns json;
    private final KnownProviders providers;
    private final ContractedProducts products;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Arrangements(
            Database database,
            JsonColumns json,
            KnownProviders providers,
            ContractedProducts products,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.providers = providers;
        this.products = products;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Arrangement propose(NewArrangement request) {
        requireTheirs(request);
        providers.require(List.of(request.providerCode()));
        requireContracted(request);
        UUID arrangementId = NewId.next();
        if (database.update(
                        """
                        INSERT INTO arrangement (arrangement_id, region, municipality, provider_code, reference, plan_reference,
                               start_day, blocks, proposed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (region, municipality, reference) DO NOTHING
                        """,
                        arrangementId,
                        caller.region(),
                        request.municipality(),
                        request.providerCode(),
                        request.reference(),
                        request.planReference(),
                        request.startDay(),
                        json.write(request.blocks()),
                        clock.instant())
                == 0) {
            throw new Problem(409, "arrangement-exists", "There is an arrangement with this reference already.");
        }
        return get(arrangementId);
    }

    private void requireTheirs(NewArrangement request) {
        Tenant tenant = caller.tenant();
        List<InputError> errors = new ArrayList<>();
        if (!tenant.coversMunicipality(request.municipality())) {
            errors.add(InputError.body("/municipality", "Give your own code."));
        }
        if (!tenant.coversProvider(request.providerCode())) {
            errors.add(InputError.body("/providerCode", "Give your own AGB code."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private void requireContracted(NewArrangement request) {
        List<ContractedProduct> contracted = products.of(request.providerCode());
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < request.blocks().size(); i++) {
            Block block = request.blocks().get(i);
            if (contracted.stream().noneMatch(product -> holds(product, block, request.startDay()))) {
                errors.add(InputError.body(
                        "/blocks/%d/code".formatted(i), "The provider has no contract for it on the first day."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    private static boolean holds(ContractedProduct product, Block block, LocalDate day) {
        return product.category().equals(block.category())
                && product.code().equals(block.code())
                && !day.isBefore(product.startDate())
                && !day.isAfter(product.endDate());
    }

    @Transactional(TxType.MANDATORY)
    Arrangement decide(UUID arrangementId, Decided request) {
        Arrangement arrangement = get(arrangementId);
        if (database.update("""
                        UPDATE arrangement SET decision = ?, decided_on = ?, reason = ?
                         WHERE arrangement_id = ? AND decision IS NULL
                        """, request.decision(), request.decidedOn(), request.reason(), arrangementId) == 0) {
            throw new Problem(409, "arrangement-decided", "The access team decided already.");
        }
        outbox.append(new ArrangementDecided(
                arrangementId,
                arrangement.municipality(),
                arrangement.providerCode(),
                request.decision(),
                request.decidedOn()));
        return get(arrangementId);
    }

    Arrangement get(UUID arrangementId) {
        return database.first(SELECT + " WHERE arrangement_id = ?", this::arrangement, arrangementId)
                .orElseThrow(() -> Problem.notFound("This arrangement"));
    }

    List<Arrangement> all() {
        return database.query(SELECT + " ORDER BY arrangement_id DESC LIMIT 500", this::arrangement);
    }

    private Arrangement arrangement(ResultSet row) throws SQLException {
        return new Arrangement(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                json.read(row.getString(7), new TypeReference<List<Block>>() {}),
                row.getString(8) == null ? null : Decision.valueOf(row.getString(8)),
                row.getObject(9, LocalDate.class),
                row.getString(10));
    }
}
