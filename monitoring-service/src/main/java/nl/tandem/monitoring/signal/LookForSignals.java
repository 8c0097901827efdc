package nl.tandem.monitoring.signal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.monitoring.fact.Period;
import nl.tandem.monitoring.measurement.Measured;
import nl.tandem.monitoring.measurement.MeasuredFigures;
import org.jspecify.annotations.Nullable;

/** Holds figures against the rules, now and then, and tells what begins and what is over: edges, not states. */
@ApplicationScoped
class LookForSignals {

    private static final int PERIODS_BEFORE = 3;

    private final Database database;
    private final SignalRules rules;
    private final MeasuredFigures figures;
    private final Outbox outbox;
    private final InstantSource clock;

    LookForSignals(Database database, SignalRules rules, MeasuredFigures figures, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.figures = figures;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Open(UUID signalId, UUID ruleId, String municipality) {}

    @Scheduled(every = "{tandem.signal.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everywhere() {
        ActingFor.tenant(
                        Tenant.EVERY_REGION,
                        () -> database.query("SELECT region FROM measured_region", row -> row.getString(1)))
                .forEach(region -> ActingFor.tenant(
                        Tenant.ofRegion(region),
                        () -> QuarkusTransaction.requiringNew().run(() -> look(region))));
    }

    private void look(String region) {
        List<SignalRule> all = rules.all();
        if (all.isEmpty()) {
            return;
        }
        database.lock("signals:" + region);
        List<Open> open = database.query(
                "SELECT signal_id, rule_id, municipality FROM indicator_signal WHERE cleared_at IS NULL",
                row -> new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
        LocalDate today = DutchDate.today(clock);
        List<String> municipalities = database.query(
                "SELECT DISTINCT municipality FROM measurement WHERE municipality <> '' ORDER BY 1",
                row -> row.getString(1));
        for (SignalRule rule : all) {
            look(region, rule, rule.period(today), today, open, municipalities);
        }
    }

    private void look(
            String region,
            SignalRule rule,
            Period period,
            LocalDate today,
            List<Open> open,
            List<String> municipalities) {
        Map<String, Long> values = values(rule, period);
        for (String place : rule.byMunicipality() ? municipalities : List.of("")) {
            Optional<Open> was = open.stream()
                    .filter(signal -> signal.ruleId().equals(rule.ruleId())
                            && signal.municipality().equals(place))
                    .findFirst();
            Long level = rule.ended() ? null : level(rule, period, today, place, values);
            boolean isOn = !rule.ended() && rule.isOn(was.isPresent(), level);
            if (isOn && was.isEmpty() && level != null) {
                raise(region, rule, period, place, level);
            } else if (!isOn && was.isPresent()) {
                clear(was.get());
            }
        }
    }

    private @Nullable Long level(
            SignalRule rule, Period period, LocalDate today, String place, Map<String, Long> values) {
        Long value = values.get(place);
        if (rule.kind() == SignalKind.MISSING) {
            return value == null ? ChronoUnit.DAYS.between(period.until(), today) : 0;
        }
        if (value == null) {
            return null;
        }
        return switch (rule.kind()) {
            case RISE, FALL -> Level.ofChange(rule.kind(), value, before(rule, period, place));
            case OUTLIER -> Level.ofDistance(value, values.values());
            default -> Level.ofValue(rule.kind(), value);
        };
    }

    private List<Long> before(SignalRule rule, Period period, String place) {
        List<Long> values = new ArrayList<>();
        Period earlier = period;
        for (int i = 0; i < PERIODS_BEFORE; i++) {
            earlier = earlier.before();
            figures.of(rule.indicatorCode(), earlier, place)
                    .map(Measured::value)
                    .ifPresent(values::add);
        }
        return values;
    }

    /** By municipality, or of the region under the empty text. */
    private Map<String, Long> values(SignalRule rule, Period period) {
        Map<String, Long> values = new TreeMap<>();
        figures.of(period, List.of(rule.indicatorCode())).stream()
                .filter(figure -> figure.subregion().isEmpty()
                        && rule.byMunicipality() != figure.municipality().isEmpty())
                .forEach(figure -> {
                    if (figure.value() != null) {
                        values.put(figure.municipality(), figure.value());
                    }
                });
        return values;
    }

    private void raise(String region, SignalRule rule, Period period, String place, long level) {
        UUID signalId = NewId.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.update("""
                INSERT INTO indicator_signal (signal_id, region, rule_id, municipality, period, level, raised_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, signalId, region, rule.ruleId(), place, period.toString(), level, now);
        outbox.append(new SignalRaised(
                signalId,
                rule.ruleId(),
                rule.indicatorCode(),
                rule.kind(),
                place.isEmpty() ? null : place,
                period.toString(),
                level,
                rule.owner(),
                now));
    }

    private void clear(Open signal) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.update("UPDATE indicator_signal SET cleared_at = ? WHERE signal_id = ?", now, signal.signalId());
        outbox.append(new SignalCleared(signal.signalId(), now));
    }
}
