package nl.tandem.budget.scheme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.budget.participation.Participants;
import nl.tandem.budget.participation.ProductGroup;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The schemes that the region decided on. */
@ApplicationScoped
public class SettlementSchemes {

    private final Database database;
    private final JsonColumns json;
    private final DistributionKeys keys;
    private final Participants participants;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    SettlementSchemes(
            Database database,
            JsonColumns json,
            DistributionKeys keys,
            Participants participants,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.keys = keys;
        this.participants = participants;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    SettlementScheme add(SettlementScheme scheme) {
        List<InputError> errors = errors(scheme.agreement(), "/agreement");
        if (scheme.untilYear() != null && scheme.untilYear() < scheme.fromYear()) {
            errors.add(InputError.body("/untilYear", "Must not be before fromYear."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        UUID id = NewId.next();
        int added = database.update(
                """
                INSERT INTO settlement_scheme (settlement_scheme_id, region, name, decision, from_year, until_year, agreement,
                                               recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (region, name) DO NOTHING
                """,
                id,
                caller.region(),
                scheme.name(),
                scheme.decision(),
                scheme.fromYear(),
                scheme.untilYear(),
                json.write(scheme.agreement()),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "settlement-scheme-exists",
                    "The region has a scheme %s, and a stored scheme never changes; store yours under another name."
                            .formatted(scheme.name()));
        }
        outbox.append(new SchemeDecided(
                id,
                scheme.name(),
                scheme.agreement().kind(),
                scheme.fromYear(),
                scheme.untilYear(),
                scheme.decision()));
        return get(id);
    }

    /** What does not fit together in an agreement, or does not exist. */
    public List<InputError> errors(Agreement agreement, String place) {
        List<InputError> errors = new ArrayList<>(agreement.errors(place));
        Map<String, ProductGroup> groups = new HashMap<>();
        participants.productGroups().forEach(group -> groups.put(group.code(), group));
        Map<String, String> groupOfCategory = new HashMap<>();
        for (int i = 0; i < agreement.parts().size(); i++) {
            Agreement.Part part = agreement.parts().get(i);
            UUID key = part.scheme().distributionKeyId();
            if (key != null && keys.findByIdOptional(key).isEmpty()) {
                errors.add(InputError.body(
                        "%s/parts/%d/scheme/distributionKeyId".formatted(place, i), DistributionKeys.UNKNOWN));
            }
            if (part.productGroup() == null) {
                continue;
            }
            ProductGroup group = groups.get(part.productGroup());
            if (group == null) {
                errors.add(InputError.body(
                        "%s/parts/%d/productGroup".formatted(place, i),
                        "There is no such product group; record it first."));
                continue;
            }
            for (String category : group.categories()) {
                String other = groupOfCategory.putIfAbsent(category, group.code());
                if (other != null && !other.equals(group.code())) {
                    errors.add(InputError.body(
                            "%s/parts/%d/productGroup".formatted(place, i),
                            "Product category %s is in %s too; care can be divided once only."
                                    .formatted(category, other)));
                }
            }
        }
        return errors;
    }

    public List<SettlementScheme> all() {
        return database.query("""
                SELECT settlement_scheme_id, name, decision, from_year, until_year, agreement FROM settlement_scheme
                 ORDER BY from_year, name LIMIT 1000
                """, this::read);
    }

    public Optional<SettlementScheme> find(UUID id) {
        return database.first("""
                SELECT settlement_scheme_id, name, decision, from_year, until_year, agreement FROM settlement_scheme
                 WHERE settlement_scheme_id = ?
                """, this::read, id);
    }

    SettlementScheme get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("This settlement scheme"));
    }

    private SettlementScheme read(ResultSet row) throws SQLException {
        return new SettlementScheme(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, Integer.class),
                json.read(row.getString(6), new TypeReference<Agreement>() {}));
    }
}
