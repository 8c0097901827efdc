package nl.tandem.contracting.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.problem.Problem;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@DynamicUpdate // The service may change a few columns only.
class Contract {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @SuppressWarnings("NullAway.Init") // Hibernate gives it.
    UUID contractId;

    String region;
    String contractNumber;
    String providerCode;
    LocalDate startDate;
    LocalDate endDate;

    @Enumerated(EnumType.STRING)
    ContractState state;

    @Nullable
    Instant activatedAt;

    @ElementCollection
    @CollectionTable(name = "contract_product", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("category, code")
    @BatchSize(size = 100)
    List<Product> products = new ArrayList<>();

    @Version
    long version;

    Contract() {}

    Contract(String region, DraftContractRequest request) {
        this.region = region;
        this.contractNumber = request.contractNumber();
        this.providerCode = request.providerCode();
        this.startDate = request.startDate();
        this.endDate = request.endDate();
        this.state = ContractState.DRAFT;
        request.products().forEach(product -> products.add(new Product(region, providerCode, product)));
    }

    void activate(Instant now) {
        if (state != ContractState.DRAFT) {
            throw new Problem(
                    409,
                    "contract-not-draft",
                    "Contract %s is active already; only a draft can be activated.".formatted(contractNumber));
        }
        state = ContractState.ACTIVE;
        activatedAt = now;
    }
}
