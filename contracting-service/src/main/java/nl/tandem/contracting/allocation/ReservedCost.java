package nl.tandem.contracting.allocation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.VolumeLimits;
import nl.tandem.kit.money.LargestRemainder;
import org.jspecify.annotations.Nullable;

/** What an allocation may cost at most in each month, and so keeps free under the ceilings. */
final class ReservedCost {

    /** The largest amount that a declaration can hold; what is allocated beyond any price must not overflow a ceiling. */
    static final BigInteger MOST = BigInteger.valueOf(999_999_999_999L);

    private static final BigInteger MINUTES_PER_HOUR = BigInteger.valueOf(60);

    private ReservedCost() {}

    /**
     * Cents per month. A budget is spread over the days of the allocation; a volume over its months, each by what may be
     * declared in it, and all months together never more than may be declared in total. Where neither is known, nothing.
     *
     * @param product the contract's product and tariff
     * @param openUntil where an allocation without end is cut off: the end of the contract
     */
    static SortedMap<YearMonth, Long> perMonth(Terms terms, @Nullable ContractedProduct product, LocalDate openUntil) {
        LocalDate end = terms.endDate() == null ? openUntil : terms.endDate();
        if (terms.isDeletion() || end.isBefore(terms.startDate())) {
            return new TreeMap<>();
        }
        GeslotenPeriode period = new GeslotenPeriode(terms.startDate(), end);
        if (terms.budgetCents() != null) {
            return spread(terms.budgetCents(), daysPerMonth(period));
        }
        Omvang volume = terms.volume();
        if (volume == null || product == null || product.fundingVariant() == FundingVariant.TASK) {
            return new TreeMap<>();
        }
        return spread(cost(volume, period, product), volumePerMonth(volume, period, terms.endDate()));
    }

    private static SortedMap<YearMonth, Long> spread(long cents, Map<YearMonth, BigInteger> weights) {
        return weights.values().stream().anyMatch(weight -> weight.signum() > 0)
                ? new TreeMap<>(LargestRemainder.divide(cents, weights))
                : new TreeMap<>();
    }

    private static long cost(Omvang volume, GeslotenPeriode period, ContractedProduct product) {
        BigInteger units = BigInteger.valueOf(VolumeLimits.inTotal(volume, period));
        BigInteger tariff = BigInteger.valueOf(product.tariffCents());
        return price(units, volume.eenheid(), tariff, product.unit()).min(MOST).longValueExact();
    }

    /** Nothing when the contract has no price for the allocated unit. */
    private static BigInteger price(BigInteger units, Eenheid unit, BigInteger tariff, Eenheid contractUnit) {
        if (unit == Eenheid.EURO) {
            return units;
        }
        if (unit == contractUnit) {
            return units.multiply(tariff);
        }
        if (unit == Eenheid.MINUUT && contractUnit == Eenheid.UUR) {
            return dividedHalfUp(units.multiply(tariff), MINUTES_PER_HOUR);
        }
        if (unit == Eenheid.UUR && contractUnit == Eenheid.MINUUT) {
            return units.multiply(tariff).multiply(MINUTES_PER_HOUR);
        }
        return BigInteger.ZERO;
    }

    private static BigInteger dividedHalfUp(BigInteger dividend, BigInteger divisor) {
        return dividend.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
    }

    private static Map<YearMonth, BigInteger> daysPerMonth(GeslotenPeriode period) {
        Map<YearMonth, BigInteger> days = new TreeMap<>();
        forEachMonth(period, (month, part) -> days.put(month, BigInteger.valueOf(days(part))));
        return days;
    }

    private static Map<YearMonth, BigInteger> volumePerMonth(
            Omvang volume, GeslotenPeriode period, @Nullable LocalDate end) {
        Map<YearMonth, BigInteger> volumes = new TreeMap<>();
        forEachMonth(
                period,
                (month, part) -> volumes.put(
                        month, BigInteger.valueOf(VolumeLimits.inPeriod(volume, part, period.begindatum(), end))));
        return volumes;
    }

    private interface MonthPart {
        void accept(YearMonth month, GeslotenPeriode part);
    }

    private static void forEachMonth(GeslotenPeriode period, MonthPart use) {
        YearMonth last = YearMonth.from(period.einddatum());
        for (YearMonth month = YearMonth.from(period.begindatum()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1);
            LocalDate end = month.atEndOfMonth();
            use.accept(
                    month,
                    new GeslotenPeriode(
                            first.isBefore(period.begindatum()) ? period.begindatum() : first,
                            end.isAfter(period.einddatum()) ? period.einddatum() : end));
        }
    }

    private static long days(GeslotenPeriode period) {
        return ChronoUnit.DAYS.between(period.begindatum(), period.einddatum()) + 1;
    }
}
