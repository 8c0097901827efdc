package nl.tandem.budget.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tandem.budget.distributionkey.DistributionKey;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** The advances: adopted with the budget, revised by a later decision, each version kept. */
@ApplicationScoped
public class Advances {

    private static final int DEFAULT_INSTALMENTS = 12;

    private final Database database;
    private final DistributionKeys keys;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    Advances(Database database, DistributionKeys keys, Outbox outbox, Caller caller, InstantSource clock) {
        this.database = database;
        this.keys = keys;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    AdvanceSchedule adopt(AdvanceScheduleRequest request) {
        DistributionKey key = keys.named(request.distributionKeyId());
        database.lock("advance:%s:%d".formatted(caller.region(), request.year()));
        Optional<AdvanceSchedule> earlier = latest(request.year());
        List<AdvanceSchedule.Instalment> instalments =
                earlier.map(schedule -> revised(schedule, key, request)).orElseGet(() -> first(key, request));
        AdvanceSchedule schedule = new AdvanceSchedule(
                NewId.next(),
                request.year(),
                earlier.map(AdvanceSchedule::version).orElse(0) + 1,
                request.budgetCents(),
                key.id(),
                request.decision(),
                instalments);
        store(schedule);
        outbox.append(AdvancesAdopted.of(schedule));
        return schedule;
    }

    private static List<AdvanceSchedule.Instalment> first(DistributionKey key, AdvanceScheduleRequest request) {
        int count = Objects.requireNonNullElse(request.instalments(), DEFAULT_INSTALMENTS);
        List<LocalDate> dueDays =
                InstalmentPlan.dueDays(request.year(), count, Objects.requireNonNullElse(request.dueDay(), 1));
        List<AdvanceSchedule.Instalment> instalments = new ArrayList<>();
        key.divide(request.budgetCents())
                .forEach((municipality, cents) ->
                        instalments.addAll(of(municipality, dueDays, InstalmentPlan.parts(cents, count))));
        return instalments;
    }

    private List<AdvanceSchedule.Instalment> revised(
            AdvanceSchedule earlier, DistributionKey key, AdvanceScheduleRequest request) {
        if (request.instalments() != null || request.dueDay() != null) {
            throw Problem.invalidInput(List.of(InputError.body(
                    "/instalments",
                    "The year has advances already; a revision keeps their instalments and due days.")));
        }
        SortedMap<String, List<AdvanceSchedule.Instalment>> before = new TreeMap<>();
        earlier.instalments()
                .forEach(instalment -> before.computeIfAbsent(instalment.municipality(), code -> new ArrayList<>())
                        .add(instalment));
        List<LocalDate> dueDays = before.values().iterator().next().stream()
                .map(AdvanceSchedule.Instalment::dueOn)
                .toList();
        Map<String, Long> annual = key.divide(request.budgetCents());
        SortedSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(annual.keySet());
        List<AdvanceSchedule.Instalment> instalments = new ArrayList<>();
        LocalDate today = DutchDate.today(clock);
        for (String municipality : all) {
            List<Long> amounts = before.containsKey(municipality)
                    ? Objects.requireNonNull(before.get(municipality)).stream()
                            .map(AdvanceSchedule.Instalment::amountCents)
                            .toList()
                    : Collections.nCopies(dueDays.size(), 0L);
            instalments.addAll(of(
                    municipality,
                    dueDays,
                    InstalmentPlan.revised(amounts, dueDays, today, annual.getOrDefault(municipality, 0L))));
        }
        return instalments;
    }

    private static List<AdvanceSchedule.Instalment> of(
            String municipality, List<LocalDate> dueDays, List<Long> amounts) {
        return IntStream.range(0, dueDays.size())
                .mapToObj(number -> new AdvanceSchedule.Instalment(
                        municipality, number + 1, dueDays.get(number), amounts.get(number)))
                .toList();
    }

    private void store(AdvanceSchedule schedule) {
        database.update(
                """
                INSERT INTO advance_schedule (advance_schedule_id, region, year, version, budget_cents, distribution_key_id,
                                              decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                schedule.advanceScheduleId(),
                caller.region(),
                schedule.year(),
                schedule.version(),
                schedule.budgetCents(),
                schedule.distributionKeyId(),
                schedule.decision(),
                clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AdvanceSchedule.Instalment instalment : schedule.instalments()) {
            rows.add(new @Nullable Object[] {
                schedule.advanceScheduleId(),
                caller.region(),
                instalment.municipality(),
                instalment.number(),
                instalment.dueOn(),
                instalment.amountCents()
            });
        }
        database.batch("""
                INSERT INTO advance_instalment (advance_schedule_id, region, municipality, number, due_on, amount_cents)
                VALUES (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Every version, the newest first. */
    List<AdvanceSchedule> versions(int year) {
        return database.query("""
                        SELECT advance_schedule_id, year, version, budget_cents, distribution_key_id, decision
                          FROM advance_schedule WHERE year = ? ORDER BY version DESC
                        """, Advances::bare, year).stream()
                .map(this::withInstalments)
                .toList();
    }

    private Optional<AdvanceSchedule> latest(int year) {
        return versions(year).stream().findFirst();
    }

    private static AdvanceSchedule bare(ResultSet row) throws SQLException {
        return new AdvanceSchedule(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                List.of());
    }

    private AdvanceSchedule withInstalments(AdvanceSchedule schedule) {
        List<AdvanceSchedule.Instalment> instalments = database.query(
                """
                SELECT municipality, number, due_on, amount_cents FROM advance_instalment
                 WHERE advance_schedule_id = ? ORDER BY municipality, number
                """,
                row -> new AdvanceSchedule.Instalment(
                        row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class), row.getLong(4)),
                schedule.advanceScheduleId());
        return new AdvanceSchedule(
                schedule.advanceScheduleId(),
                schedule.year(),
                schedule.version(),
                schedule.budgetCents(),
                schedule.distributionKeyId(),
                schedule.decision(),
                instalments);
    }

    /** The annual advance of each municipality. */
    public SortedMap<String, Long> ofYear(int year) {
        SortedMap<String, Long> sums = new TreeMap<>();
        latest(year)
                .ifPresent(schedule -> schedule.instalments()
                        .forEach(instalment ->
                                sums.merge(instalment.municipality(), instalment.amountCents(), Math::addExact)));
        return sums;
    }

    public Optional<Long> budgetOf(int year) {
        return latest(year).map(AdvanceSchedule::budgetCents);
    }
}
