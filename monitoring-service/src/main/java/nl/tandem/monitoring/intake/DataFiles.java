package nl.tandem.monitoring.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.Problem;
import nl.tandem.monitoring.fact.TouchedMonths;
import org.jspecify.annotations.Nullable;

/** Takes files in: what is right becomes facts, what is wrong is told, all of it is kept. */
@ApplicationScoped
class DataFiles {

    private static final int MOST_REFUSALS_KEPT = 1000;

    private final Database database;
    private final JsonColumns json;
    private final TouchedMonths touched;
    private final Caller caller;
    private final InstantSource clock;

    DataFiles(Database database, JsonColumns json, TouchedMonths touched, Caller caller, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    DataFile take(Dataset dataset, byte[] content) {
        Tenant tenant = caller.tenant();
        boolean ofMunicipality = !tenant.municipality().equals(Tenant.ALL);
        boolean ofProvider = !tenant.provider().equals(Tenant.ALL);
        if ((ofProvider && dataset != Dataset.OUTCOMES) || (ofMunicipality && dataset.isReference())) {
            throw new Problem(
                    403,
                    "dataset-not-yours",
                    "This dataset is sent by the region%s."
                            .formatted(dataset.isReference() ? "" : " or a municipality"));
        }
        CheckedFile checked = CheckFile.check(
                dataset,
                TableFiles.read(content),
                code -> !ofMunicipality || code.equals(tenant.municipality()),
                code -> !ofProvider || code.equals(tenant.provider()));
        store(dataset, checked.rows());
        DataFile file = new DataFile(
                NewId.next(),
                dataset.name(),
                clock.instant(),
                Sha256.of(content),
                checked.rows().size() + checked.refusedLines(),
                checked.rows().size(),
                checked.refused().stream().limit(MOST_REFUSALS_KEPT).toList());
        String sender = ofProvider ? tenant.provider() : tenant.municipality();
        database.update(
                """
                INSERT INTO data_file (file_id, region, dataset, sender, received_at, content_hash, rows, accepted, refused,
                       content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                file.fileId(),
                tenant.region(),
                dataset,
                sender,
                file.receivedAt(),
                file.contentHash(),
                file.rows(),
                file.accepted(),
                json.write(file.refused()),
                content);
        return file;
    }

    private void store(Dataset dataset, List<Map<String, @Nullable Object>> rows) {
        List<DataColumn> columns = dataset.columns();
        String fields = columns.stream().map(DataColumn::field).collect(Collectors.joining(", "));
        String values =
                columns.stream().map(column -> "?::" + column.type().sql()).collect(Collectors.joining(", "));
        String keys =
                columns.stream().filter(DataColumn::key).map(DataColumn::field).collect(Collectors.joining(", "));
        String others = columns.stream()
                .filter(column -> !column.key())
                .map(column -> "%1$s = excluded.%1$s".formatted(column.field()))
                .collect(Collectors.joining(", "));
        String region = caller.region();
        List<@Nullable Object[]> arguments = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            List<@Nullable Object> one = new ArrayList<>();
            one.add(region);
            columns.forEach(column -> one.add(row.get(column.field())));
            arguments.add(one.toArray());
        }
        database.batch(
                "INSERT INTO %s (region, %s) VALUES (?, %s) ON CONFLICT (region, %s) DO UPDATE SET %s"
                        .formatted(dataset.table(), fields, values, keys, others),
                arguments);
        touch(dataset, rows);
    }

    private void touch(Dataset dataset, List<Map<String, @Nullable Object>> rows) {
        if (dataset == Dataset.PLACES && !rows.isEmpty()) {
            touched.touchEverything(caller.region());
        }
        Set<List<Object>> periods = new LinkedHashSet<>();
        for (Map<String, @Nullable Object> row : rows) {
            dataset.days(row)
                    .ifPresent(days -> periods.add(List.of(
                            row.getOrDefault("municipality", ""),
                            days.getFirst().withDayOfMonth(1),
                            days.getLast().withDayOfMonth(1))));
        }
        periods.forEach(period -> touched.touch(
                caller.region(), dataset.kind(), (String) period.getFirst(), (LocalDate) period.get(1), (LocalDate)
                        period.getLast()));
    }

    List<DataFile> received(@Nullable String dataset) {
        return database.query(
                """
                SELECT file_id, dataset, received_at, content_hash, rows, accepted, refused FROM data_file
                 WHERE (?::text IS NULL OR dataset = ?) ORDER BY file_id DESC LIMIT 200
                """,
                row -> new DataFile(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        json.read(row.getString(7), new TypeReference<List<RefusedValue>>() {})),
                dataset,
                dataset);
    }
}
