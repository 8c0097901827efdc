package nl.tandem.monitoring.duration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.monitoring.disclosure.Disclosure;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.quantity.Dimension;

/** Durations of the care episodes of a period. */
@ApplicationScoped
class Durations {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.REGION, "''",
            Dimension.MUNICIPALITY, "municipality",
            Dimension.PROVIDER, "provider_code",
            Dimension.CATEGORY, "category");

    private final Database database;
    private final InstantSource clock;

    Durations(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(String slice, KaplanMeier.Spell spell) {}

    List<EpisodeDuration> of(Period period, Dimension by, boolean isExact) {
        String column = COLUMNS.get(by);
        if (column == null) {
            throw Problem.invalidInput(List.of(
                    InputError.query("by", "Durations are split by REGION, MUNICIPALITY, PROVIDER or CATEGORY.")));
        }
        LocalDate today = DutchDate.today(clock);
        LocalDate seenUntil = period.until().isBefore(today) ? period.until() : today;
        Map<String, List<KaplanMeier.Spell>> spells = database
                .query(
                        """
                        SELECT %s, greatest(0, ?::date - start_date), least(end_date, ?::date) - start_date + 1,
                               coalesce(end_date <= ?, false)
                          FROM care_episode
                         WHERE NOT withdrawn AND start_date <= ? AND (end_date IS NULL OR end_date >= ?)
                        """.formatted(column),
                        Durations::read,
                        period.from(),
                        seenUntil,
                        seenUntil,
                        seenUntil,
                        period.from())
                .stream()
                .collect(Collectors.groupingBy(
                        Row::slice, TreeMap::new, Collectors.mapping(Row::spell, Collectors.toList())));
        return spells.entrySet().stream()
                .map(entry -> isExact || entry.getValue().size() >= Disclosure.LEAST
                        ? EpisodeDuration.of(entry.getKey(), entry.getValue())
                        : EpisodeDuration.hidden(entry.getKey()))
                .toList();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getString(1), new KaplanMeier.Spell(row.getLong(2), row.getLong(3), row.getBoolean(4)));
    }
}
