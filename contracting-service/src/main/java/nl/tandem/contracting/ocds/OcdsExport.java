package nl.tandem.contracting.ocds;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.ocds.ReleasePackage.Award;
import nl.tandem.contracting.ocds.ReleasePackage.Contract;
import nl.tandem.contracting.ocds.ReleasePackage.Identifier;
import nl.tandem.contracting.ocds.ReleasePackage.Party;
import nl.tandem.contracting.ocds.ReleasePackage.Period;
import nl.tandem.contracting.ocds.ReleasePackage.Publisher;
import nl.tandem.contracting.ocds.ReleasePackage.Reference;
import nl.tandem.contracting.ocds.ReleasePackage.Release;
import nl.tandem.contracting.ocds.ReleasePackage.Tender;
import nl.tandem.contracting.ocds.ReleasePackage.Value;
import nl.tandem.contracting.procurement.ApplicationView;
import nl.tandem.contracting.procurement.Applications;
import nl.tandem.contracting.procurement.ProcurementView;
import nl.tandem.contracting.procurement.Procurements;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Makes releases of procedures and contracts. A contract that came of no procedure is awarded directly. */
@ApplicationScoped
class OcdsExport {

    private static final String BUYER = "region";

    private final Database database;
    private final Procurements procurements;
    private final Applications applications;
    private final OcdsSettings settings;
    private final InstantSource clock;

    OcdsExport(
            Database database,
            Procurements procurements,
            Applications applications,
            OcdsSettings settings,
            InstantSource clock) {
        this.database = database;
        this.procurements = procurements;
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    private record Agreed(
            UUID id,
            String number,
            String provider,
            LocalDate start,
            LocalDate end,
            String state,
            @Nullable Instant activatedAt,
            long cents) {}

    private record Named(String name, @Nullable String kvk) {}

    ReleasePackage all() {
        Map<String, Named> names = names();
        Map<UUID, Agreed> contracts = contracts();
        List<ApplicationView> applied = applications.of(null);
        List<Release> releases = new ArrayList<>();
        for (ProcurementView procurement : procurements.all()) {
            List<ApplicationView> ofIt = applied.stream()
                    .filter(application -> application.procurementId().equals(procurement.procurementId()))
                    .toList();
            releases.add(ofProcurement(procurement, ofIt, contracts, names));
        }
        Set<UUID> told = new HashSet<>();
        applied.forEach(application -> {
            if (application.contractId() != null) {
                told.add(application.contractId());
            }
        });
        contracts.values().stream()
                .filter(contract -> !told.contains(contract.id()))
                .sorted(Comparator.comparing(Agreed::number))
                .forEach(contract -> releases.add(direct(contract, names)));
        return new ReleasePackage(
                settings.uri(), "1.1", time(clock.instant()), new Publisher(settings.publisher()), releases);
    }

    private Release ofProcurement(
            ProcurementView procurement,
            List<ApplicationView> applied,
            Map<UUID, Agreed> contracts,
            Map<String, Named> names) {
        List<ApplicationView> admitted =
                applied.stream().filter(ApplicationView::isAdmitted).toList();
        List<Agreed> agreed = admitted.stream()
                .map(ApplicationView::contractId)
                .filter(Objects::nonNull)
                .map(contracts::get)
                .filter(Objects::nonNull)
                .toList();
        Set<String> suppliers =
                admitted.stream().map(ApplicationView::providerCode).collect(Collectors.toSet());
        List<String> tags = new ArrayList<>(List.of("tender"));
        if (!admitted.isEmpty()) {
            tags.add("award");
        }
        if (!agreed.isEmpty()) {
            tags.add("contract");
        }
        Map<UUID, String> awardOfContract = new LinkedHashMap<>();
        admitted.forEach(application -> {
            if (application.contractId() != null) {
                awardOfContract.put(application.contractId(), awardId(application));
            }
        });
        return release(
                procurement.reference(),
                tags,
                parties(
                        applied.stream()
                                .map(ApplicationView::providerCode)
                                .distinct()
                                .toList(),
                        suppliers,
                        names),
                tender(procurement, applied, names),
                admitted.stream()
                        .map(application -> new Award(
                                awardId(application),
                                procurement.title(),
                                "active",
                                application.decidedOn() == null ? null : day(application.decidedOn()),
                                List.of(reference(application.providerCode(), names))))
                        .toList(),
                agreed.stream()
                        .map(contract -> contract(contract, Objects.requireNonNull(awardOfContract.get(contract.id()))))
                        .toList());
    }

    private Release direct(Agreed contract, Map<String, Named> names) {
        String award = "award-" + contract.number();
        return release(
                "contract-" + contract.number(),
                List.of("award", "contract"),
                parties(List.of(contract.provider()), Set.of(contract.provider()), names),
                null,
                List.of(new Award(
                        award,
                        contract.number(),
                        contract.state().equals("DRAFT") ? "pending" : "active",
                        contract.activatedAt() == null ? null : time(contract.activatedAt()),
                        List.of(reference(contract.provider(), names)))),
                List.of(contract(contract, award)));
    }

    private Release release(
            String reference,
            List<String> tags,
            List<Party> parties,
            @Nullable Tender tender,
            List<Award> awards,
            List<Contract> contracts) {
        String ocid = settings.prefix() + "-" + reference;
        String now = time(clock.instant());
        return new Release(
                ocid,
                ocid + "-" + now,
                now,
                tags,
                "tender",
                "nl",
                parties,
                new Reference(BUYER, settings.publisher()),
                tender,
                awards,
                contracts);
    }

    private Tender tender(ProcurementView procurement, List<ApplicationView> applied, Map<String, Named> names) {
        List<Reference> tenderers = applied.stream()
                .map(ApplicationView::providerCode)
                .distinct()
                .map(provider -> reference(provider, names))
                .toList();
        Long guaranteed = procurement.guaranteedCents();
        Long reserved = procurement.reservedCents();
        return new Tender(
                procurement.reference(),
                procurement.title(),
                status(procurement),
                switch (procurement.kind()) {
                    case OPEN_HOUSE, TENDER -> "open";
                    case FRAMEWORK -> "selective";
                },
                procurement.kind().name(),
                "services",
                guaranteed == null || reserved == null ? null : euros(guaranteed + reserved),
                new Period(day(procurement.publishOn()), day(procurement.applyUntil())),
                new Period(day(procurement.contractsStart()), day(procurement.contractsEnd())),
                tenderers.size(),
                tenderers);
    }

    private String status(ProcurementView procurement) {
        LocalDate today = DutchDate.today(clock);
        if (today.isBefore(procurement.publishOn())) {
            return "planned";
        }
        return today.isAfter(procurement.contractsEnd()) ? "complete" : "active";
    }

    private static Contract contract(Agreed contract, String awardId) {
        return new Contract(
                contract.number(),
                awardId,
                contract.number(),
                switch (contract.state()) {
                    case "DRAFT" -> "pending";
                    case "ENDED" -> "terminated";
                    default -> "active";
                },
                new Period(day(contract.start()), day(contract.end())),
                contract.cents() == 0 ? null : euros(contract.cents()),
                contract.activatedAt() == null ? null : time(contract.activatedAt()));
    }

    private List<Party> parties(List<String> providers, Set<String> suppliers, Map<String, Named> names) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(BUYER, settings.publisher(), null, List.of("buyer", "procuringEntity")));
        for (String provider : providers) {
            Named named = names.getOrDefault(provider, new Named(provider, null));
            parties.add(new Party(
                    provider,
                    named.name(),
                    named.kvk() == null ? null : new Identifier("NL-KVK", named.kvk()),
                    suppliers.contains(provider) ? List.of("tenderer", "supplier") : List.of("tenderer")));
        }
        return parties;
    }

    private static Reference reference(String provider, Map<String, Named> names) {
        return new Reference(
                provider,
                names.getOrDefault(provider, new Named(provider, null)).name());
    }

    private static String awardId(ApplicationView application) {
        return "award-" + application.applicationId();
    }

    private Map<String, Named> names() {
        Map<String, Named> names = new LinkedHashMap<>();
        database.query(
                "SELECT agb_code, name, kvk_number FROM provider",
                row -> names.put(row.getString(1), new Named(row.getString(2), row.getString(3))));
        return names;
    }

    private Map<UUID, Agreed> contracts() {
        Map<UUID, Agreed> contracts = new LinkedHashMap<>();
        database.query("""
                        SELECT contract_id, contract_number, provider_code, start_date, end_date, state, activated_at,
                               (SELECT coalesce(sum(ceiling_cents), 0)::bigint FROM contract_ceiling ceiling
                                 WHERE ceiling.contract_id = contract.contract_id)
                          FROM contract
                        """, OcdsExport::agreed).forEach(contract -> contracts.put(contract.id(), contract));
        return contracts;
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        OffsetDateTime activated = row.getObject(7, OffsetDateTime.class);
        return new Agreed(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                activated == null ? null : activated.toInstant(),
                row.getLong(8));
    }

    private static Value euros(long cents) {
        return new Value(BigDecimal.valueOf(cents, 2), "EUR");
    }

    private static String day(LocalDate day) {
        return time(day.atStartOfDay(DutchDate.ZONE).toInstant());
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}
