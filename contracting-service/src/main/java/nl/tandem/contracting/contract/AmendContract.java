package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.ceiling.Ceilings;
import nl.tandem.contracting.closedperiod.ClosedPeriods;
import nl.tandem.contracting.contract.Amendment.Index;
import nl.tandem.contracting.product.Catalogue;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Version;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Makes a new version of a contract, for people and for the index. */
@ApplicationScoped
public class AmendContract {

    private final Contracts contracts;
    private final ContractVersions versions;
    private final ClosedPeriods closedPeriods;
    private final Ceilings ceilings;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final InstantSource clock;

    AmendContract(
            Contracts contracts,
            ContractVersions versions,
            ClosedPeriods closedPeriods,
            Ceilings ceilings,
            Catalogue catalogue,
            Outbox outbox,
            InstantSource clock) {
        this.contracts = contracts;
        this.versions = versions;
        this.closedPeriods = closedPeriods;
        this.ceilings = ceilings;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A product within a contract. */
    public record ProductKey(String category, String code) {}

    @Transactional(TxType.MANDATORY)
    Contract amend(UUID contractId, @Nullable String ifMatch, AmendmentRequest request) {
        Contract contract = contracts.locked(contractId);
        Version.requireMatch(ifMatch, contract.version);
        catalogue.require(DraftContractRequest.wanted(request.products()), request.effectiveFrom());
        return apply(contract, Amendment.of(request, contract.endDate), request.products());
    }

    /** The same products for other tariffs; a product without a new tariff keeps its own. Gives the new version's number. */
    @Transactional(TxType.MANDATORY)
    public int index(
            UUID contractId,
            LocalDate effectiveFrom,
            int year,
            BigDecimal percent,
            Map<ProductKey, Long> tariffs,
            String decisionReference) {
        Contract contract = contracts.locked(contractId);
        List<DraftContractRequest.Product> products = contract.productsOn(effectiveFrom).stream()
                .map(product -> product.at(
                        tariffs.getOrDefault(new ProductKey(product.category, product.code), product.tariffCents)))
                .toList();
        Amendment amendment = new Amendment(
                effectiveFrom,
                contract.endDate,
                AmendmentReason.INDEXATION,
                null,
                decisionReference,
                new Index(year, percent));
        return apply(contract, amendment, products).versionNumber;
    }

    private Contract apply(Contract contract, Amendment amendment, List<DraftContractRequest.Product> products) {
        LocalDate endBefore = contract.endDate;
        contract.amend(amendment, DutchDate.today(clock));
        closedPeriods.requireOpen(amendment.effectiveFrom(), contract.endDate);
        contracts.flush();
        versions.add(contract, amendment, endBefore, products);
        contracts.requireNoOverlap(contract);
        contracts.reread(contract);
        outbox.append(List.of(
                ContractAmended.of(contract, amendment),
                ContractStanding.of(contract, ceilings.of(List.of(contract.contractId)))));
        return contract;
    }
}
