package nl.tandem.monitoring.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.indicator.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** What was said about figures. */
@ApplicationScoped
public class Annotations {

    private final Database database;
    private final Caller caller;
    private final OwnParty own;
    private final InstantSource clock;

    Annotations(Database database, Caller caller, OwnParty own, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.own = own;
        this.clock = clock;
    }

    public List<Annotation> of(String period, @Nullable IndicatorCode code, @Nullable String municipality) {
        return database.query("""
                SELECT annotation_id, indicator_code, period, municipality, provider_code, author, words, written_at
                  FROM annotation
                 WHERE period = ? AND (?::text IS NULL OR indicator_code = ?) AND (?::text IS NULL OR municipality = ?)
                 ORDER BY annotation_id
                """, Annotations::read, period, code, code, municipality, municipality);
    }

    @Transactional(TxType.MANDATORY)
    Annotation write(NewAnnotation said) {
        String municipality = said.municipality() == null ? "" : said.municipality();
        String provider = "";
        String author = "region";
        if (caller.hasRole(Roles.PROVIDER)) {
            provider = own.provider();
            author = "provider " + provider;
        } else if (!caller.tenant().municipality().equals(Tenant.ALL)) {
            String mine = own.municipality();
            if (!municipality.equals(mine)) {
                throw Problem.invalidInput(
                        List.of(InputError.body("/municipality", "You write about your own municipality only.")));
            }
            author = "municipality " + mine;
        }
        Annotation annotation = new Annotation(
                NewId.next(),
                said.indicatorCode(),
                said.period(),
                said.municipality(),
                provider.isEmpty() ? null : provider,
                author,
                said.words(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        database.update(
                """
                INSERT INTO annotation (annotation_id, region, indicator_code, period, municipality, provider_code, author,
                                        words, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                annotation.annotationId(),
                caller.region(),
                annotation.indicatorCode(),
                annotation.period(),
                municipality,
                provider,
                author,
                annotation.words(),
                annotation.writtenAt());
        return annotation;
    }

    private static Annotation read(ResultSet row) throws SQLException {
        String municipality = row.getString(4);
        String provider = row.getString(5);
        return new Annotation(
                row.getObject(1, UUID.class),
                IndicatorCode.valueOf(row.getString(2)),
                row.getString(3),
                municipality.isEmpty() ? null : municipality,
                provider.isEmpty() ? null : provider,
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
