package nl.tandem.contracting.lawfulness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** The figures of the rules, which a region sets. */
@ConfigMapping(prefix = "tandem.lawfulness")
public interface Norms {

    /** R10: categories of residence in which treatment is included. */
    @WithDefault("43")
    Set<String> residenceWithTreatment();

    /** R10: categories that are not delivered beside it. */
    @WithDefault("45")
    Set<String> ambulatory();

    /** R11: categories that a judge imposes, whatever the age at which they began. */
    @WithDefault("47,48,49")
    Set<String> imposed();

    /** R15: how far from the median, in robust standard deviations. */
    @WithDefault("3.5")
    double outlierZ();

    /** R15: with fewer peers nothing is said. */
    @WithDefault("5")
    int leastPeers();

    /** R15, R18, R19: with fewer youths (R19: allocations) nothing is said. */
    @WithDefault("10")
    int leastYouths();

    /** R16: growth of a quarter, in percent of the one before. */
    @WithDefault("50")
    int growthPercent();

    /** R16: a smaller quarter is not compared with. */
    @WithDefault("2500000")
    long leastQuarterCents();

    /** R18: share of the youths with the same amount. */
    @WithDefault("80")
    int sameAmountPercent();

    /** R19: how much of an allocation is used when it counts as used up. */
    @WithDefault("99")
    int usedUpPercent();

    /** R19: share of the allocations that are used up. */
    @WithDefault("95")
    int usedUpShare();

    /** R20: margin in tenths of a percent; the norm is 22, a signal starts above this. */
    @WithDefault("100")
    int marginPermille();
}
