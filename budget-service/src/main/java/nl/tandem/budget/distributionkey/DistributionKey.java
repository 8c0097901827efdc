package nl.tandem.budget.distributionkey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.tandem.kit.money.LargestRemainder;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A distribution key (verdeelsleutel), stored once and never changed: a settlement that used it must stay explainable. */
@Entity
@Immutable
@Table(name = "distribution_key")
public class DistributionKey {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "distribution_key_id")
    UUID id;

    String region;
    String name;
    String vintage;
    String source;
    String decision;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "product_group")
    @Nullable
    String productGroup;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "distribution_key_weight", joinColumns = @JoinColumn(name = "distribution_key_id"))
    @MapKeyColumn(name = "municipality")
    @Column(name = "weight")
    @SortNatural
    SortedMap<String, Long> weights = new TreeMap<>();

    DistributionKey() {}

    static DistributionKey of(String region, DistributionKeyRequest request, Instant now) {
        DistributionKey key = new DistributionKey();
        key.region = region;
        key.name = request.name();
        key.vintage = request.vintage();
        key.source = request.source();
        key.decision = request.decision();
        key.validFrom = request.validFrom();
        key.productGroup = request.productGroup();
        key.recordedAt = now;
        request.weights().forEach(weight -> key.weights.put(weight.municipality(), weight.weight()));
        return key;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String vintage() {
        return vintage;
    }

    /** The weight of each municipality, by its code. */
    public SortedMap<String, Long> weights() {
        return Collections.unmodifiableSortedMap(weights);
    }

    /** Divides an amount of cents by the exact weights. */
    public Map<String, Long> divide(long cents) {
        Map<String, BigInteger> exact = new TreeMap<>();
        weights.forEach((municipality, weight) -> exact.put(municipality, BigInteger.valueOf(weight)));
        return LargestRemainder.divide(cents, exact);
    }
}
