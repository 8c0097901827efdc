package nl.tandem.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.tandem.local.demo.Care.Delivery;
import org.jspecify.annotations.Nullable;

/** Draws allocations and deliveries as they occur at one provider. */
final class CareMaker {

    private static final Period MONTH = Period.of(CareCalendar.DECLARED_MONTH);
    private static final LocalDate BEFORE_MONTH = MONTH.first().minusDays(1);

    /** Percentage of the allocations that end before the declared month. */
    static final int OVER_PERCENT = 6;

    private final RandomGenerator random;
    private final List<Product> products;

    CareMaker(RandomGenerator random, List<Product> products) {
        this.random = random;
        this.products = products;
    }

    /** Any allocation of the product; one that may also be aspecific when it is the only one of the youth. */
    Care draw(long number, Youth youth, LocalDate allocatedOn, Product product, boolean onlyOne) {
        int kind = random.nextInt(100);
        if (onlyOne && !product.unit().isOutput() && kind < 8) {
            return aspecific(number, youth, allocatedOn, product, false);
        }
        if (onlyOne && !product.unit().isOutput() && kind < 16) {
            return aspecific(number, youth, allocatedOn, product, true);
        }
        int end = random.nextInt(100);
        if (end < OVER_PERCENT) {
            return over(number, youth, allocatedOn, product);
        }
        if (end < 10) {
            return specific(
                    number,
                    youth,
                    allocatedOn,
                    product,
                    earlyStart(),
                    MONTH.first().plusDays(between(9, 27)));
        }
        LocalDate last = end < 25 ? LocalDate.of(CareCalendar.CARE_YEAR, 6, 30) : CareCalendar.YEAR_END;
        return specific(number, youth, allocatedOn, product, start(), last);
    }

    /** An allocation that ends before the declared month, with what a provider would wrongly declare on it. */
    Care over(long number, Youth youth, LocalDate allocatedOn, Product product) {
        return specific(number, youth, allocatedOn, product, CareCalendar.YEAR_START, BEFORE_MONTH);
    }

    private Care specific(
            long number, Youth youth, LocalDate allocatedOn, Product product, LocalDate start, LocalDate end) {
        Period care = new Period(start, end);
        Volume volume = volume(product.unit(), care);
        Allocation allocation =
                new Allocation(number, product.category(), product.code(), allocatedOn, start, end, volume, null);
        Period period = end.isBefore(MONTH.first()) ? MONTH : withinMonth(care);
        if (period == null) {
            return new Care(youth, allocation, product, null, List.of());
        }
        Unit unit = product.unit() == Unit.HOUR && random.nextInt(10) < 7 ? Unit.MINUTE : product.unit();
        long limit = volume.limit(period) * (product.isHourlyInMinutes(unit) ? 60 : 1);
        long delivered = delivered(unit, volume.frequency() == Frequency.TOTAL ? limit / care.months() : limit, period);
        return new Care(youth, allocation, product, period, List.of(new Delivery(product, unit, delivered)));
    }

    private Care aspecific(long number, Youth youth, LocalDate allocatedOn, Product product, boolean withBudget) {
        LocalDate start = earlyStart();
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(new Delivery(product, product.unit(), monthly(product.unit())));
        products.stream()
                .filter(other -> other.category().equals(product.category()) && !other.equals(product))
                .limit(random.nextInt(10) < 4 ? 1 : 0)
                .forEach(other -> deliveries.add(new Delivery(other, other.unit(), monthly(other.unit()))));
        Long budgetCents = null;
        LocalDate end = random.nextBoolean() ? CareCalendar.YEAR_END : null;
        if (withBudget) {
            budgetCents = deliveries.stream().mapToLong(Delivery::amountCents).sum() * between(4, 9);
            end = CareCalendar.YEAR_END;
        }
        return new Care(
                youth,
                new Allocation(number, product.category(), null, allocatedOn, start, end, null, budgetCents),
                product,
                MONTH.first().isBefore(start) ? new Period(start, MONTH.last()) : MONTH,
                deliveries);
    }

    private Volume volume(Unit unit, Period care) {
        int often = random.nextInt(10);
        return switch (unit) {
            case HOUR -> {
                if (often < 7) {
                    yield new Volume(between(1, 4), unit, Frequency.WEEK);
                }
                yield often < 9
                        ? new Volume(between(4, 16), unit, Frequency.MONTH)
                        : new Volume(between(40, 160), unit, Frequency.TOTAL);
            }
            case MINUTE ->
                often < 5
                        ? new Volume(30L * between(8, 30), unit, Frequency.MONTH)
                        : new Volume(60L * between(20, 100), unit, Frequency.TOTAL);
            case DAY ->
                often < 7 ? new Volume(7, unit, Frequency.WEEK) : new Volume(care.days(), unit, Frequency.TOTAL);
            case DAY_PART -> new Volume(between(2, 8), unit, Frequency.WEEK);
            case EFFORT_PIECE -> new Volume(between(8, 40), unit, Frequency.MONTH);
            case OUTPUT_PIECE -> new Volume(between(1, 4), unit, Frequency.TOTAL);
            case EURO -> new Volume(1_000L * between(250, 900), unit, Frequency.TOTAL);
        };
    }

    /** What is delivered when at most this much may be. */
    private long delivered(Unit unit, long limit, Period period) {
        long most = unit == Unit.DAY ? Math.min(limit, period.days()) : limit;
        int percent = unit == Unit.DAY ? between(85, 100) : between(50, 95);
        return unit == Unit.OUTPUT_PIECE ? 1 : Math.max(1, most * percent / 100);
    }

    /** What is delivered in a month when nothing limits it. */
    private long monthly(Unit unit) {
        return switch (unit) {
            case HOUR -> between(4, 20);
            case MINUTE -> between(200, 900);
            case DAY -> between(18, 22);
            case DAY_PART -> between(8, 24);
            case EFFORT_PIECE -> between(8, 30);
            case OUTPUT_PIECE, EURO -> throw new IllegalStateException("Output is always allocated specifically.");
        };
    }

    private LocalDate start() {
        return random.nextInt(100) < 4 ? MONTH.last().plusDays(1) : earlyStart();
    }

    private LocalDate earlyStart() {
        return random.nextInt(100) < 60 ? CareCalendar.YEAR_START : CareCalendar.YEAR_START.plusDays(between(1, 97));
    }

    private static @Nullable Period withinMonth(Period care) {
        if (YearMonth.from(care.first()).isAfter(CareCalendar.DECLARED_MONTH)) {
            return null;
        }
        return new Period(
                care.first().isAfter(MONTH.first()) ? care.first() : MONTH.first(),
                care.last().isBefore(MONTH.last()) ? care.last() : MONTH.last());
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
