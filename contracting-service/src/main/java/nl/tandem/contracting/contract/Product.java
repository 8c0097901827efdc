package nl.tandem.contracting.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
}
