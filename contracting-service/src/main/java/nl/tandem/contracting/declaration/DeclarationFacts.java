package nl.tandem.contracting.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.contracting.client.ClientVault;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.ContractedProducts;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.database.Database;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.judging.AllocatedProduct;
import nl.tandem.contracting.judging.Consumption;
import nl.tandem.contracting.judging.ContractLine;
import nl.tandem.contracting.judging.DeclarationContext;
import nl.tandem.contracting.judging.LookupKeys;
import nl.tandem.contracting.message.Messages;
import nl.tandem.contracting.message.StoredMessage;
import nl.tandem.contracting.municipality.MunicipalityCodes;
import nl.tandem.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Looks up all that a declaration is judged by, in a few statements however many lines it has. */
@ApplicationScoped
class DeclarationFacts {

    private static final String DELETED = "13";

    private final Messages messages;
    private final MunicipalityCodes municipalities;
    private final ClientVault clients;
    private final ContractedProducts products;
    private final DeclarationHistory history;
    private final Database database;
    private final Caller caller;

    DeclarationFacts(
            Messages messages,
            MunicipalityCodes municipalities,
            ClientVault clients,
            ContractedProducts products,
            DeclarationHistory history,
            Database database,
            Caller caller) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.clients = clients;
        this.products = products;
        this.history = history;
        this.database = database;
        this.caller = caller;
    }

    /**
     * What was found.
     *
     * @param pseudonyms of the known clients, by their id
     */
    record Found(DeclarationContext context, Map<String, String> pseudonyms) {

        @Nullable
        String pseudonymOf(@Nullable String clientId) {
            return clientId == null ? null : pseudonyms.get(clientId);
        }
    }

    /** The allocations stay locked until the end of the transaction, so that nobody else uses them up or changes them. */
    Found about(StoredMessage stored, Jw323 message) {
        String municipality = message.header().ontvanger();
        String provider = message.header().afzender();
        LookupKeys keys = LookupKeys.of(message);
        Map<Long, AllocatedProduct> allocations = lockAllocations(municipality, provider, keys.allocationNumbers());
        List<UUID> allocationIds =
                allocations.values().stream().map(AllocatedProduct::id).toList();
        Map<Bsn, ClientIdentity> known = clientsOf(municipality, provider, keys.clients());
        DeclarationContext context = new DeclarationContext(
                headerFacts(stored, message),
                history.isNumberUsed(provider, message.declaratie().declaratieNummer()),
                history.lastPeriod(municipality, provider),
                known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> id(entry.getValue()))),
                allocations,
                contractLines(provider),
                history.usedReferences(provider, keys.references()),
                history.debits(municipality, provider, keys.creditedReferences(), allocationIds),
                consumption(allocations, allocationIds));
        return new Found(
                context,
                known.values().stream().collect(Collectors.toMap(DeclarationFacts::id, ClientIdentity::pseudonym)));
    }

    private HeaderFacts headerFacts(StoredMessage stored, Jw323 message) {
        return new HeaderFacts(
                stored.receivedOn(),
                messages.isIdentificationUsedBefore(stored),
                municipalities.isValid(
                        message.header().ontvanger(),
                        message.declaratie().declaratiePeriode().begindatum()));
    }

    /** Always in the order of their ids, so that two who lock the same ones wait for each other and no more. */
    private Map<Long, AllocatedProduct> lockAllocations(
            String municipality, String provider, Collection<Long> allocationNumbers) {
        Map<Long, AllocatedProduct> byNumber = new HashMap<>();
        database.query(
                """
                SELECT allocation_number, allocation_id, client_id, category, code, start_date, end_date,
                       volume, unit, frequency, budget_cents, reason_for_change
                  FROM allocation
                 WHERE region = ? AND municipality = ? AND provider_code = ? AND allocation_number = ANY (?)
                 ORDER BY allocation_id FOR UPDATE
                """,
                row -> byNumber.put(row.getLong(1), allocation(row)),
                caller.region(),
                municipality,
                provider,
                allocationNumbers.toArray(Long[]::new));
        return byNumber;
    }

    /** Those to whom the municipality allocated care of this provider: whoever else is a client is none of its business. */
    private Map<Bsn, ClientIdentity> clientsOf(String municipality, String provider, Collection<Bsn> bsns) {
        Map<Bsn, ClientIdentity> known = new HashMap<>(clients.resolve(bsns));
        Set<UUID> allocatedTo = new HashSet<>(database.query(
                """
                SELECT DISTINCT client_id FROM allocation
                 WHERE region = ? AND municipality = ? AND provider_code = ? AND client_id = ANY (?)
                """,
                row -> row.getObject(1, UUID.class),
                caller.region(),
                municipality,
                provider,
                known.values().stream().map(ClientIdentity::clientId).toArray(UUID[]::new)));
        known.values().removeIf(client -> !allocatedTo.contains(client.clientId()));
        return known;
    }

    private List<ContractLine> contractLines(String provider) {
        return products.of(provider).stream()
                .filter(product -> product.fundingVariant() != FundingVariant.TASK)
                .map(DeclarationFacts::contractLine)
                .toList();
    }

    private Map<Long, Consumption> consumption(
            Map<Long, AllocatedProduct> allocations, Collection<UUID> allocationIds) {
        Map<UUID, Consumption> byId = history.consumption(allocationIds);
        Map<Long, Consumption> byNumber = new HashMap<>();
        allocations.forEach((number, allocation) -> {
            Consumption used = byId.get(allocation.id());
            if (used != null) {
                byNumber.put(number, used);
            }
        });
        return byNumber;
    }

    private static String id(ClientIdentity client) {
        return client.clientId().toString();
    }

    private static ContractLine contractLine(ContractedProduct product) {
        return new ContractLine(
                product.contractId(),
                product.category(),
                product.code(),
                product.unit(),
                product.tariffCents(),
                product.startDate(),
                product.endDate());
    }

    private static AllocatedProduct allocation(ResultSet row) throws SQLException {
        return new AllocatedProduct(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                volume(row.getObject(8, Long.class), row.getString(9), row.getString(10)),
                row.getObject(11, Long.class),
                DELETED.equals(row.getString(12)));
    }

    private static @Nullable Omvang volume(@Nullable Long volume, @Nullable String unit, @Nullable String frequency) {
        return volume == null || unit == null || frequency == null
                ? null
                : new Omvang(
                        volume,
                        Eenheid.of(unit).orElseThrow(),
                        Frequentie.of(frequency).orElseThrow());
    }
}
