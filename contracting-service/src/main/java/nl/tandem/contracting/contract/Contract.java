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

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    EndReason endReason;

    @Nullable
    String endDecision;

    /** Of the latest version, which may come into force later. */
    int versionNumber = 1;

    /** Of all versions. */
    @ElementCollection
    @CollectionTable(name = "contract_product", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("versionNumber, category, code")
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

    List<Product> latestProducts() {
        return products.stream()
                .filter(product -> product.versionNumber == versionNumber)
                .toList();
    }

    /** What is agreed for a day within the term. */
    List<Product> productsOn(LocalDate date) {
        return products.stream()
                .filter(product -> product.validFrom == null || !product.validFrom.isAfter(date))
                .filter(product -> product.validUntil == null || !product.validUntil.isBefore(date))
                .toList();
    }

    /** The day within the term that is nearest to this one. */
    LocalDate nearest(LocalDate date) {
        return date.isBefore(startDate) ? startDate : date.isAfter(endDate) ? endDate : date;
    }

    boolean isInTerm(LocalDate date) {
        return nearest(date).equals(date);
    }

    /** A version that is not in force yet may be replaced from its own first day; one that is, only from a later day. */
    void amend(Amendment amendment, LocalDate today) {
        requireActive("amended");
        LocalDate from = amendment.effectiveFrom();
        if (!from.isAfter(startDate)) {
            throw new Problem(
                    409,
                    "amendment-before-second-day",
                    "The contract starts on %s and the version before must have been in force; amend it from a later day."
                            .formatted(startDate));
        }
        if (from.isAfter(amendment.endDate())) {
            throw new Problem(
                    409,
                    "amendment-after-end",
                    "The contract ends on %s; amend it from a day within its term, or extend it."
                            .formatted(amendment.endDate()));
        }
        if (amendment.endDate().isBefore(endDate)) {
            throw new Problem(
                    409, "amendment-shortens-term", "The contract ends on %s; end it instead.".formatted(endDate));
        }
        LocalDate latest = latestFrom();
        if (from.isBefore(latest) || (from.equals(latest) && !latest.isAfter(today))) {
            throw new Problem(
                    409,
                    "tariff-versions-overlap",
                    "Version %d counts from %s on; amend the contract from a later day."
                            .formatted(versionNumber, latest));
        }
        versionNumber++;
        endDate = amendment.endDate();
    }

    void end(LocalDate lastDay, EndReason reason, String decisionReference, Instant now) {
        requireActive("ended");
        if (lastDay.isBefore(startDate) || !lastDay.isBefore(endDate)) {
            throw new Problem(
                    409,
                    "end-outside-term",
                    "The contract runs from %s to %s; end it on an earlier day of its term."
                            .formatted(startDate, endDate));
        }
        state = ContractState.ENDED;
        endDate = lastDay;
        endReason = reason;
        endDecision = decisionReference;
        endedAt = now;
    }

    private LocalDate latestFrom() {
        LocalDate latest = products.getLast().validFrom;
        return latest == null ? startDate : latest;
    }

    private void requireActive(String done) {
        switch (state) {
            case DRAFT ->
                throw new Problem(
                        409,
                        "contract-not-active",
                        "The contract is a draft; only what is active can be %s.".formatted(done));
            case ENDED ->
                throw new Problem(
                        409,
                        "contract-ended",
                        "The contract ended on %s and stays as it is; draft another.".formatted(endDate));
            case ACTIVE -> {}
        }
    }
}
