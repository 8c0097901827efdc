package nl.tandem.monitoring.report;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import nl.tandem.monitoring.fact.Period;
import org.jspecify.annotations.Nullable;

/** Reports from draft to publication. */
@ApplicationScoped
class Reports {

    private static final String COLUMNS =
            "report_id, kind, period, municipality, version, reason, published_at, content_hash, content, explanations::text";

    private final Database database;
    private final JsonColumns json;
    private final DraftReport draft;
    private final GoalTables goals;
    private final Outbox outbox;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    Reports(
            Database database,
            JsonColumns json,
            DraftReport draft,
            GoalTables goals,
            Outbox outbox,
            Caller caller,
            OwnParty own,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.draft = draft;
        this.goals = goals;
        this.outbox = outbox;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    /** The latest first, without content; drafts only for who works on them. */
    List<Report> list(@Nullable ReportKind kind, @Nullable String period) {
        return database
                .query(
                        "SELECT " + COLUMNS
                                + " FROM report WHERE (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR period = ?)"
                                + " ORDER BY report_id DESC LIMIT 500",
                        row -> read(row, false),
                        kind,
                        kind,
                        period,
                        period)
                .stream()
                .filter(this::isForCaller)
                .toList();
    }

    Report get(UUID reportId) {
        return database.first(
                        "SELECT " + COLUMNS + " FROM report WHERE report_id = ?", row -> read(row, true), reportId)
                .filter(this::isForCaller)
                .orElseThrow(() -> Problem.notFound("This report"));
    }

    private boolean isForCaller(Report report) {
        if (report.published() || isOfRegion()) {
            return true;
        }
        return caller.hasRole(Roles.MUNICIPALITY) && report.municipality() != null;
    }

    private boolean isOfRegion() {
        return caller.hasRole(Roles.CONTROLLER)
                || caller.hasRole(Roles.CONTRACT_MANAGER)
                || caller.hasRole(Roles.PROGRAMME_MANAGER);
    }

    @Transactional(TxType.MANDATORY)
    Report start(ReportRequests.NewReport asked) {
        Period period = Period.parse(asked.period());
        requireFits(asked, period);
        String municipality = asked.municipality() == null ? "" : asked.municipality();
        if (municipality.isEmpty()) {
            own.requireWholeRegion();
        }
        database.lock("report:%s:%s:%s:%s".formatted(caller.region(), asked.kind(), asked.period(), municipality));
        Optional<Report> last = database.first(
                "SELECT " + COLUMNS
                        + " FROM report WHERE kind = ? AND period = ? AND municipality = ? ORDER BY version DESC LIMIT 1",
                row -> read(row, false),
                asked.kind(),
                asked.period(),
                municipality);
        if (last.isPresent() && !last.get().published()) {
            throw new Problem(409, "report-drafted", "There is a draft already; go on with that.");
        }
        if (last.isPresent() && asked.reason() == null) {
            throw new Problem(
                    409,
                    "report-published",
                    "This report is published. Give a reason to draft a next version beside it.");
        }
        UUID reportId = NewId.next();
        database.update(
                """
                INSERT INTO report (report_id, region, kind, period, municipality, version, reason, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                reportId,
                caller.region(),
                asked.kind(),
                asked.period(),
                municipality,
                last.map(Report::version).orElse(0) + 1,
                last.isPresent() ? asked.reason() : null,
                clock.instant());
        return get(reportId);
    }

    private static void requireFits(ReportRequests.NewReport asked, Period period) {
        List<InputError> errors = new ArrayList<>();
        if (!asked.kind().months().contains(period.months())) {
            errors.add(InputError.body(
                    "/period",
                    "This report is made over %s months; %s has %d."
                            .formatted(asked.kind().months(), period, period.months())));
        }
        if (asked.kind().ofMunicipality() != (asked.municipality() != null)) {
            errors.add(InputError.body(
                    "/municipality",
                    asked.kind().ofMunicipality()
                            ? "Say of which municipality it is."
                            : "This report is of the whole region; leave the municipality out."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
    }

    @Transactional(TxType.MANDATORY)
    Report explain(UUID reportId, SectionKind section, String words) {
        Report report = locked(reportId);
        if (!report.kind().sections().contains(section)) {
            throw Problem.notFound("This part of the report");
        }
        String speaker = caller.tenant().municipality();
        Map<SectionKind, Explanation> explanations = explanations(reportId);
        explanations.put(
                section,
                new Explanation(
                        words,
                        speaker.equals(Tenant.ALL) ? "region" : "municipality " + speaker,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        database.update(
                "UPDATE report SET explanations = ?::jsonb WHERE report_id = ?", json.write(explanations), reportId);
        return get(reportId);
    }

    @Transactional(TxType.MANDATORY)
    Report publish(UUID reportId) {
        Report report = locked(reportId);
        Period period = Period.parse(report.period());
        requireComplete(report, period);
        String content = json.write(Objects.requireNonNull(report.content()));
        String hash = Sha256.of(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.update(
                "UPDATE report SET content = ?, content_hash = ?, published_at = ? WHERE report_id = ?",
                content,
                hash,
                now,
                reportId);
        outbox.append(new ReportPublished(
                reportId, report.kind(), report.period(), report.municipality(), report.version(), hash, now));
        return get(reportId);
    }

    private void requireComplete(Report report, Period period) {
        List<String> missing = Objects.requireNonNull(report.content()).sections().stream()
                .filter(section -> section.kind().needsExplanation() && section.explanation() == null)
                .map(section -> section.kind().name())
                .toList();
        if (!missing.isEmpty()) {
            throw new Problem(
                    409,
                    "explanation-missing",
                    "These parts need an explanation before the report is published: %s."
                            .formatted(String.join(", ", missing)));
        }
        if (!period.until().isBefore(DutchDate.today(clock))) {
            throw new Problem(
                    409, "period-not-over", "The period ends on %s; publish after that day.".formatted(period.until()));
        }
        List<String> unmeasured = report.kind() == ReportKind.ANNUAL_GOALS ? goals.unmeasured(period) : List.of();
        if (!unmeasured.isEmpty()) {
            throw new Problem(
                    409,
                    "goal-not-measured",
                    "These goals of the arrangement have no indicator with a value: %s. Set a goal for them first."
                            .formatted(String.join(", ", unmeasured)));
        }
    }

    /** Of whoever works on it too; only a draft. */
    private Report locked(UUID reportId) {
        database.lock("report:" + reportId);
        Report report = get(reportId);
        if (report.municipality() == null) {
            own.requireWholeRegion();
        }
        if (report.published()) {
            throw new Problem(
                    409, "report-frozen", "This report is published and no longer changes; draft a next version.");
        }
        return report;
    }

    private Map<SectionKind, Explanation> explanations(UUID reportId) {
        return database.first(
                        "SELECT explanations::text FROM report WHERE report_id = ?",
                        row -> explanations(row.getString(1)),
                        reportId)
                .orElseThrow();
    }

    private Map<SectionKind, Explanation> explanations(String column) {
        return json.read(column, new TypeReference<EnumMap<SectionKind, Explanation>>() {});
    }

    private Report read(ResultSet row, boolean withContent) throws SQLException {
        ReportKind kind = ReportKind.valueOf(row.getString(2));
        String period = row.getString(3);
        String municipality = row.getString(4);
        OffsetDateTime publishedAt = row.getObject(7, OffsetDateTime.class);
        String frozen = row.getString(9);
        ReportContent content = null;
        if (withContent) {
            content = frozen == null
                    ? draft.of(kind, Period.parse(period), municipality, explanations(row.getString(10)))
                    : json.read(frozen, new TypeReference<>() {});
        }
        return new Report(
                row.getObject(1, UUID.class),
                kind,
                period,
                municipality.isEmpty() ? null : municipality,
                row.getInt(5),
                row.getString(6),
                publishedAt != null,
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString(8),
                content);
    }
}
