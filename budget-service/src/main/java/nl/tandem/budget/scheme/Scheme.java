package nl.tandem.budget.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rule by which a pot of cost is divided: a pure function of frozen figures, in exact fractions of cents. A new scheme
 * is a new record here and a name in the list below.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FullSolidarity.class, name = "FULL_SOLIDARITY"),
    @JsonSubTypes.Type(value = ActualUse.class, name = "ACTUAL_USE"),
    @JsonSubTypes.Type(value = PartialSolidarity.class, name = "PARTIAL_SOLIDARITY"),
    @JsonSubTypes.Type(value = Insurance.class, name = "INSURANCE"),
    @JsonSubTypes.Type(value = Corridor.class, name = "CORRIDOR"),
    @JsonSubTypes.Type(value = StopLoss.class, name = "STOP_LOSS"),
    @JsonSubTypes.Type(value = MultiYearAverage.class, name = "MULTI_YEAR_AVERAGE"),
    @JsonSubTypes.Type(value = PreviousYear.class, name = "PREVIOUS_YEAR")
})
@Schema(
        description = "A scheme (verrekenwijze); its type says which fields it takes.",
        oneOf = {
            FullSolidarity.class,
            ActualUse.class,
            PartialSolidarity.class,
            Insurance.class,
            Corridor.class,
            StopLoss.class,
            MultiYearAverage.class,
            PreviousYear.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "FULL_SOLIDARITY", schema = FullSolidarity.class),
            @DiscriminatorMapping(value = "ACTUAL_USE", schema = ActualUse.class),
            @DiscriminatorMapping(value = "PARTIAL_SOLIDARITY", schema = PartialSolidarity.class),
            @DiscriminatorMapping(value = "INSURANCE", schema = Insurance.class),
            @DiscriminatorMapping(value = "CORRIDOR", schema = Corridor.class),
            @DiscriminatorMapping(value = "STOP_LOSS", schema = StopLoss.class),
            @DiscriminatorMapping(value = "MULTI_YEAR_AVERAGE", schema = MultiYearAverage.class),
            @DiscriminatorMapping(value = "PREVIOUS_YEAR", schema = PreviousYear.class)
        })
public sealed interface Scheme
        permits FullSolidarity,
                ActualUse,
                PartialSolidarity,
                Insurance,
                Corridor,
                StopLoss,
                MultiYearAverage,
                PreviousYear {

    /** The exact part of each municipality; all parts together are the cost of the pot. */
    SortedMap<String, Share> divide(Pot pot);

    /** The name that decisions and events use. */
    SchemeType kind();

    /** The distribution key that it divides by, if it does. */
    default @Nullable UUID distributionKeyId() {
        return null;
    }

    /** From which cost of one client on a client counts as expensive, if that matters. */
    default @Nullable Long clientThresholdCents() {
        return null;
    }

    /** Of which years the numbers of youths with care matter. */
    default List<Integer> useYears(int careYear) {
        return List.of();
    }

    default boolean needsBudget() {
        return false;
    }

    /** What does not fit in it, each with the place in its own fields. */
    default List<Misfit> misfits() {
        return List.of();
    }

    /** Refuses a year for which it was not agreed. */
    default void requireHoldsIn(int careYear) {}

    /** A field that does not fit, and why. */
    record Misfit(String place, String detail) {}
}
