package nl.tandem.budget.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Who takes part on a day, and who came after whom. */
@ApplicationScoped
public class Participants {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Participants(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Municipality add(Municipality municipality) {
        municipality.requireFits();
        InvoiceAddress address = municipality.invoiceAddress();
        int added = database.update(
                """
                INSERT INTO municipality (region, municipality, name, valid_from, valid_until, successor, decision, oin, street,
                                          post_code, city, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                caller.region(),
                municipality.municipality(),
                municipality.name(),
                municipality.validFrom(),
                municipality.validUntil(),
                municipality.successor(),
                municipality.decision(),
                address == null ? null : address.oin(),
                address == null ? null : address.street(),
                address == null ? null : address.postCode(),
                address == null ? null : address.city(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "municipality-known",
                    "Municipality %s is recorded already; record its end if it ended."
                            .formatted(municipality.municipality()));
        }
        return municipality;
    }

    /** Ends a municipality that merged; who ended stays known, because its years stay to be settled. */
    @Transactional(TxType.MANDATORY)
    Municipality end(String code, MunicipalityEnding ending) {
        Municipality municipality = get(code);
        Municipality ended = new Municipality(
                code,
                municipality.name(),
                municipality.validFrom(),
                ending.validUntil(),
                ending.successor(),
                ending.decision(),
                municipality.invoiceAddress());
        ended.requireFits();
        if (database.update(
                        "UPDATE municipality SET valid_until = ?, successor = ?, decision = ? WHERE municipality = ? AND valid_until IS NULL",
                        ended.validUntil(),
                        ended.successor(),
                        ended.decision(),
                        code)
                == 0) {
            throw new Problem(409, "municipality-ended", "Municipality %s ended already.".formatted(code));
        }
        return ended;
    }

    Municipality get(String code) {
        return municipalities(null).stream()
                .filter(municipality -> municipality.municipality().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This municipality"));
    }

    List<Municipality> municipalities(@Nullable LocalDate day) {
        return database.query("""
                SELECT municipality, name, valid_from, valid_until, successor, decision, oin, street, post_code, city
                  FROM municipality
                 WHERE ?::date IS NULL OR ?::date BETWEEN valid_from AND coalesce(valid_until, 'infinity')
                 ORDER BY municipality
                """, Participants::municipality, day, day);
    }

    private static Municipality municipality(ResultSet row) throws SQLException {
        return new Municipality(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7) == null
                        ? null
                        : new InvoiceAddress(row.getString(7), row.getString(8), row.getString(9), row.getString(10)));
    }

    /** To whom an invoice goes. */
    public record Payer(String name, InvoiceAddress address) {}

    public Payer payer(String code) {
        return municipalities(null).stream()
                .filter(municipality -> municipality.municipality().equals(code))
                .filter(municipality -> municipality.invoiceAddress() != null)
                .map(municipality ->
                        new Payer(municipality.name(), Objects.requireNonNull(municipality.invoiceAddress())))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        409,
                        "invoice-address-unknown",
                        "Municipality %s has no invoice address; record it with the municipality.".formatted(code)));
    }

    @Transactional(TxType.MANDATORY)
    ProductGroup add(ProductGroup group) {
        int added = database.update(
                """
                INSERT INTO product_group (region, code, name, categories, decision, recorded_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                caller.region(),
                group.code(),
                group.name(),
                group.categories().stream().distinct().sorted().toArray(String[]::new),
                group.decision(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "product-group-exists",
                    "Product group %s exists already and does not change; choose another code."
                            .formatted(group.code()));
        }
        return group;
    }

    public List<ProductGroup> productGroups() {
        return database.query(
                "SELECT code, name, categories, decision FROM product_group ORDER BY code",
                row -> new ProductGroup(
                        row.getString(1),
                        row.getString(2),
                        List.of((String[]) row.getArray(3).getArray()),
                        row.getString(4)));
    }

    @Transactional(TxType.MANDATORY)
    Participation add(Participation participation) {
        List<InputError> errors = new ArrayList<>();
        if (participation.untilDay() != null && participation.untilDay().isBefore(participation.fromDay())) {
            errors.add(InputError.body("/untilDay", "Must not be before fromDay."));
        }
        if (productGroups().stream().noneMatch(group -> group.code().equals(participation.productGroup()))) {
            errors.add(InputError.body("/productGroup", "There is no such product group; record it first."));
        }
        if (!existsDuring(participation)) {
            errors.add(InputError.body(
                    "/municipality",
                    "Municipality %s does not exist during the whole participation."
                            .formatted(participation.municipality())));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        database.lock("participation:" + caller.region());
        if (overlaps(participation)) {
            throw new Problem(
                    409,
                    "participation-overlaps",
                    "The municipality takes part in this product group in these days already.");
        }
        UUID id = NewId.next();
        database.update(
                """
                INSERT INTO participation (participation_id, region, municipality, product_group, task_basis, from_day, until_day,
                                           decision, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                caller.region(),
                participation.municipality(),
                participation.productGroup(),
                participation.taskBasis(),
                participation.fromDay(),
                participation.untilDay(),
                participation.decision(),
                clock.instant());
        return new Participation(
                id,
                participation.municipality(),
                participation.productGroup(),
                participation.taskBasis(),
                participation.fromDay(),
                participation.untilDay(),
                participation.decision());
    }

    private boolean existsDuring(Participation participation) {
        return municipalities(participation.fromDay()).stream()
                .filter(municipality -> municipality.municipality().equals(participation.municipality()))
                .anyMatch(municipality -> municipality.validUntil() == null
                        || (participation.untilDay() != null
                                && !participation.untilDay().isAfter(municipality.validUntil())));
    }

    private boolean overlaps(Participation participation) {
        return participations(null).stream()
                .filter(other -> other.municipality().equals(participation.municipality()))
                .filter(other -> other.productGroup().equals(participation.productGroup()))
                .anyMatch(other -> !startsAfter(other.fromDay(), participation.untilDay())
                        && !startsAfter(participation.fromDay(), other.untilDay()));
    }

    private static boolean startsAfter(LocalDate day, @Nullable LocalDate end) {
        return end != null && day.isAfter(end);
    }

    List<Participation> participations(@Nullable LocalDate day) {
        return database.query(
                """
                SELECT participation_id, municipality, product_group, task_basis, from_day, until_day, decision FROM participation
                 WHERE ?::date IS NULL OR ?::date BETWEEN from_day AND coalesce(until_day, 'infinity')
                 ORDER BY product_group, municipality, from_day
                """,
                row -> new Participation(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        TaskBasis.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)),
                day,
                day);
    }

    /**
     * The municipalities that take part on a day; empty when the region recorded none. A product group without a recorded
     * participation is of all municipalities.
     */
    public SortedSet<String> on(LocalDate day, @Nullable String productGroup) {
        SortedSet<String> taking = new TreeSet<>();
        if (productGroup != null) {
            participations(day).stream()
                    .filter(participation -> participation.productGroup().equals(productGroup))
                    .forEach(participation -> taking.add(participation.municipality()));
        }
        if (taking.isEmpty()) {
            municipalities(day).forEach(municipality -> taking.add(municipality.municipality()));
        }
        return taking;
    }

    /** Who does not exist on any day of a year, of those that the region knows at all. */
    public List<String> outsideValidity(Collection<String> codes, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return municipalities(null).stream()
                .filter(municipality -> codes.contains(municipality.municipality()))
                .filter(municipality -> municipality.validFrom().isAfter(last)
                        || (municipality.validUntil() != null
                                && municipality.validUntil().isBefore(first)))
                .map(Municipality::municipality)
                .toList();
    }

    /** Who pays for a municipality on a day: itself, or the last of its successors. */
    public Map<String, String> payers(Collection<String> codes, LocalDate day) {
        Map<String, Municipality> known = new HashMap<>();
        municipalities(null).forEach(municipality -> known.put(municipality.municipality(), municipality));
        Map<String, String> payers = new TreeMap<>();
        for (String code : codes) {
            String payer = code;
            Set<String> seen = new HashSet<>();
            Municipality now = known.get(payer);
            while (now != null
                    && now.validUntil() != null
                    && now.successor() != null
                    && now.validUntil().isBefore(day)
                    && seen.add(payer)) {
                payer = now.successor();
                now = known.get(payer);
            }
            payers.put(code, payer);
        }
        return payers;
    }
}
