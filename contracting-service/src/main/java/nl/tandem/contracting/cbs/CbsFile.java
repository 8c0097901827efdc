package nl.tandem.contracting.cbs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.ActingFor;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Tenant;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Makes the delivery of a provider. Nothing is kept: it holds BSNs, and the same reports give the same file. */
@ApplicationScoped
class CbsFile {

    private static final String HEADER = "BSN;DatumAanvang;Vorm;Verwijzer;Crisis;DatumEinde;RedenEinde";
    private static final String PAUSE = "20";
    private static final String CRISIS = "46";

    private final Database database;
    private final CbsForms forms;
    private final ClientVault clients;
    private final Caller caller;

    CbsFile(Database database, CbsForms forms, ClientVault clients, Caller caller) {
        this.database = database;
        this.forms = forms;
        this.clients = clients;
        this.caller = caller;
    }

    CbsOverview overview(CbsDelivery delivery, String periodText, String providerCode) {
        CbsPeriod period = period(delivery, periodText);
        CheckRecords checked = check(delivery, period, providerCode);
        return new CbsOverview(
                delivery,
                periodText,
                CbsDelivery.dueOn(period),
                checked.lines().size(),
                (int) checked.lines().stream()
                        .filter(line -> !line.end().isEmpty())
                        .count(),
                (int) checked.lines().stream().map(CbsLine::clientId).distinct().count(),
                checked.findings());
    }

    /** The service itself looks the BSNs up, and notes for each that it did. */
    String text(CbsDelivery delivery, String periodText, String providerCode) {
        CbsPeriod period = period(delivery, periodText);
        List<CbsLine> lines = check(delivery, period, providerCode).lines();
        Tenant region = Tenant.ofRegion(caller.region());
        String activity = "CBS delivery %s of provider %s".formatted(delivery, providerCode);
        return ActingFor.tenant(
                region,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    Map<UUID, Bsn> bsns = new HashMap<>();
                    StringBuilder text = new StringBuilder(HEADER).append("\r\n");
                    lines.forEach(line -> text.append(line.text(bsns.computeIfAbsent(
                                    line.clientId(), clientId -> clients.reveal(clientId, activity))))
                            .append("\r\n"));
                    return text.toString();
                }));
    }

    private static CbsPeriod period(CbsDelivery delivery, String text) {
        if ((text.charAt(5) == 'Q') != delivery.isPerQuarter()) {
            throw Problem.invalidInput(List.of(new InputError(
                    "path",
                    delivery.isPerQuarter()
                            ? "Probation is delivered per quarter, such as 2026-Q2."
                            : "This is delivered per half-year, such as 2026-H1.",
                    "period",
                    null)));
        }
        return CbsPeriod.parse(text);
    }

    private CheckRecords check(CbsDelivery delivery, CbsPeriod period, String providerCode) {
        List<CbsFinding> unmapped = new ArrayList<>();
        List<Spell> spells = new ArrayList<>();
        BiFunction<String, @Nullable String, Optional<CbsForm>> lookup = forms.lookup();
        for (Row row : rows(period, providerCode)) {
            if (row.category() == null || row.category().equals(CbsForms.TRANSPORT)) {
                continue;
            }
            Optional<CbsForm> form = lookup.apply(row.category(), row.code());
            if (form.isEmpty()) {
                unmapped.add(new CbsFinding(
                        row.deliveryId(),
                        row.start(),
                        "form-unknown",
                        "Nobody said under which form CBS counts product %s%s; ask the contract manager (PUT /cbs-forms)."
                                .formatted(row.category(), row.code() == null ? "" : " " + row.code())));
            } else if (delivery.holds(form.get())) {
                spells.add(row.spell(form.get()));
            }
        }
        CheckRecords checked = CheckRecords.of(
                MergeSpells.merge(spells).stream()
                        .filter(spell -> !spell.isOverBefore(period.from()))
                        .toList(),
                period);
        List<CbsFinding> findings = new ArrayList<>(checked.findings());
        findings.addAll(unmapped);
        return new CheckRecords(checked.lines(), findings);
    }

    private record Row(
            UUID deliveryId,
            UUID clientId,
            @Nullable String category,
            @Nullable String code,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable String reason,
            @Nullable String referrer) {

        Spell spell(CbsForm form) {
            boolean isPaused = PAUSE.equals(reason);
            return new Spell(
                    clientId,
                    form,
                    start,
                    isPaused ? null : end,
                    isPaused ? null : reason,
                    referrer,
                    CRISIS.equals(category));
        }
    }

    /** All that began until the end of the period: what is over may still be joined with what is not. */
    private List<Row> rows(CbsPeriod period, String providerCode) {
        return database.query("""
                SELECT d.delivery_id, d.client_id, coalesce(d.category, a.category), coalesce(d.code, a.code), d.start_date,
                       d.end_date, d.reason, r.referrer_type
                  FROM delivery_now AS d
                  LEFT JOIN allocation AS a USING (allocation_id)
                  LEFT JOIN LATERAL (SELECT referrer_type FROM referral
                                      WHERE referral.municipality = d.municipality
                                        AND referral.allocation_number = d.allocation_number
                                      ORDER BY dated_on LIMIT 1) AS r ON true
                 WHERE d.provider_code = ? AND d.state <> 'WITHDRAWN' AND d.start_date <= ?
                 ORDER BY d.delivery_id
                """, CbsFile::row, providerCode, period.until());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8));
    }
}
