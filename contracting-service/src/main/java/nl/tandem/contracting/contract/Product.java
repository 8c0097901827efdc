package nl.tandem.contracting.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be delivered under a contract. Region and provider are repeated, because row level security looks there. */
@Embeddable
class Product {

    String region;
    String providerCode;
    String category;
    String code;
    String name;
    String unit;
    long tariffCents;

    @Enumerated(EnumType.STRING)
    FundingVariant fundingVariant;

    @Enumerated(EnumType.STRING)
    @Nullable
    TaskForm taskForm;

    int versionNumber = 1;

    /** Absent in the first version: from the first day of the contract. */
    @Nullable
    LocalDate validFrom;

    /** Absent in the latest version: until the last day of the contract. */
    @Nullable
    LocalDate validUntil;

    Product() {}

    Product(String region, String providerCode, DraftContractRequest.Product request) {
        this.region = region;
        this.providerCode = providerCode;
        this.category = request.category();
        this.code = request.code();
        this.name = request.name();
        this.unit = request.unit();
        this.tariffCents = request.tariffCents();
        this.fundingVariant = request.fundingVariant();
        this.taskForm = request.taskForm();
    }

    DraftContractRequest.Product at(long tariff) {
        return new DraftContractRequest.Product(category, code, name, unit, tariff, fundingVariant, taskForm);
    }
}
