package nl.tandem.contracting.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.Amendment.Index;
import nl.tandem.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** The versions after the first. By SQL: Hibernate would write the products of all versions again. */
@ApplicationScoped
class ContractVersions {

    private final Database database;
    private final InstantSource clock;

    ContractVersions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The contract has its new number already. */
    @Transactional(TxType.MANDATORY)
    void add(Contract contract, Amendment amendment, LocalDate endBefore, List<DraftContractRequest.Product> products) {
        Index index = amendment.index();
        database.update(
                """
                INSERT INTO contract_amendment (contract_id, version_number, region, provider_code, effective_from,
                            end_date_before, end_date, reason, explanation, decision_reference, index_year, index_percent,
                            recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contract.contractId,
                contract.versionNumber,
                contract.region,
                contract.providerCode,
                amendment.effectiveFrom(),
                endBefore,
                amendment.endDate(),
                amendment.reason(),
                amendment.explanation(),
                amendment.decisionReference(),
                index == null ? null : index.year(),
                index == null ? null : index.percent(),
                clock.instant());
        database.update(
                "UPDATE contract_product SET valid_until = ? WHERE contract_id = ? AND version_number = ?",
                amendment.effectiveFrom().minusDays(1),
                contract.contractId,
                contract.versionNumber - 1);
        addProducts(contract, amendment.effectiveFrom(), products);
    }

    private void addProducts(Contract contract, LocalDate from, List<DraftContractRequest.Product> products) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DraftContractRequest.Product product : products) {
            rows.add(new @Nullable Object[] {
                contract.contractId,
                contract.versionNumber,
                contract.region,
                contract.providerCode,
                product.category(),
                product.code(),
                product.name(),
                product.unit(),
                product.tariffCents(),
                product.fundingVariant(),
                product.taskForm(),
                from
            });
        }
        database.batch("""
                INSERT INTO contract_product (contract_id, version_number, region, provider_code, category, code, name, unit,
                            tariff_cents, funding_variant, task_form, valid_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** The amendments of a contract, oldest first. */
    List<AmendmentView> amendments(UUID contractId) {
        return database.query(
                """
                SELECT version_number, effective_from, end_date, reason, explanation, decision_reference, index_year,
                       index_percent, recorded_at
                  FROM contract_amendment WHERE contract_id = ? ORDER BY version_number
                """,
                row -> new AmendmentView(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        AmendmentReason.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Integer.class),
                        row.getBigDecimal(8),
                        row.getObject(9, OffsetDateTime.class).toInstant()),
                contractId);
    }
}
