package nl.tandem.monitoring.indicatorset;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.indicator.IndicatorCode;

/** The sets of the municipalities. */
@ApplicationScoped
public class IndicatorSets {

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final InstantSource clock;

    IndicatorSets(Database database, JsonColumns json, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of one municipality; empty when it made none. */
    public List<SetItem> of(String municipality) {
        return all().stream()
                .filter(set -> set.municipality().equals(municipality))
                .findFirst()
                .map(IndicatorSet::items)
                .orElse(List.of());
    }

    List<IndicatorSet> all() {
        return database.query(
                "SELECT municipality, items::text FROM indicator_set ORDER BY municipality",
                row -> new IndicatorSet(row.getString(1), json.read(row.getString(2), new TypeReference<>() {})));
    }

    @Transactional(TxType.MANDATORY)
    IndicatorSet keep(String municipality, List<SetItem> items) {
        List<InputError> errors = new ArrayList<>();
        Set<IndicatorCode> seen = EnumSet.noneOf(IndicatorCode.class);
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).indicatorCode())) {
                errors.add(InputError.body("/items/%d/indicatorCode".formatted(i), "Stands twice; keep one."));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        database.update("""
                INSERT INTO indicator_set (region, municipality, items, changed_at) VALUES (?, ?, ?::jsonb, ?)
                ON CONFLICT (region, municipality) DO UPDATE SET items = excluded.items, changed_at = excluded.changed_at
                """, caller.region(), municipality, json.write(items), clock.instant());
        return new IndicatorSet(municipality, items);
    }
}
