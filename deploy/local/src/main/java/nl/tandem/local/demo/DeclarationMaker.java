package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.tandem.local.demo.Care.Delivery;
import org.jspecify.annotations.Nullable;

/** Turns what one provider delivers into declarations, with a few flaws of which the outcome is known. */
final class DeclarationMaker {

    private static final int MOST_LINES_PER_MESSAGE = 2_000;
    private static final LocalDate FIRST_SIGNED = LocalDate.of(CareCalendar.CARE_YEAR, 5, 4);
    private static final LocalDate REPEAT_SIGNED = LocalDate.of(CareCalendar.CARE_YEAR, 5, 20);

    private final RandomGenerator random;
    private final Provider provider;
    private final Numbers numbers;
    private final Set<Flaw> due;
    private final Map<Municipality, Map<String, List<Line>>> lines = new LinkedHashMap<>();
    private final Map<Municipality, Map<String, List<Line>>> repeats = new LinkedHashMap<>();

    /**
     * Declarations of one provider.
     *
     * @param due flaws that must occur, each at the first line that it suits
     */
    DeclarationMaker(RandomGenerator random, Provider provider, Numbers numbers, Set<Flaw> due) {
        this.random = random;
        this.provider = provider;
        this.numbers = numbers;
        this.due = due;
    }

    void add(Care care) {
        Period period = care.period();
        if (period == null) {
            return;
        }
        for (Delivery delivery : care.deliveries()) {
            Optional<Flaw> flaw = drawFlaw(care, delivery);
            if (care.isOver() && flaw.isEmpty()) {
                continue;
            }
            declare(care, delivery, period, flaw.orElse(null));
        }
    }

    List<DeclarationMessage> messages() {
        return messages(lines, FIRST_SIGNED.plusDays(random.nextInt(10)));
    }

    List<DeclarationMessage> repeats() {
        return messages(repeats, REPEAT_SIGNED);
    }

    private void declare(Care care, Delivery delivery, Period period, @Nullable Flaw flaw) {
        Line good = line(care.allocation().number(), delivery, period, null);
        Line declared = switch (flaw) {
            case null -> good;
            case WRONG_TARIFF -> withWrongTariff(good);
            case ABOVE_ALLOCATION -> {
                long limit = care.limit(period, delivery);
                yield withVolume(good, limit + 1 + random.nextLong(limit / 4 + 1), flaw);
            }
            case ABOVE_BUDGET -> {
                long budget = Objects.requireNonNull(care.allocation().budgetCents());
                yield withVolume(good, budget / delivery.product().tariffCents() + 1, flaw);
            }
            case AFTER_END -> with(good, good.reference(), good.allocationNumber(), flaw);
            case UNKNOWN_ALLOCATION -> with(good, good.reference(), numbers.nextUnknownAllocation(), flaw);
            case DOUBLE -> {
                put(
                        repeats,
                        care,
                        care.youth().bsn(),
                        with(good, numbers.nextReference(), good.allocationNumber(), flaw));
                yield good;
            }
            case UNKNOWN_CLIENT -> {
                addStranger(care, with(good, numbers.nextReference(), numbers.nextUnknownAllocation(), flaw));
                yield good;
            }
        };
        put(lines, care, care.youth().bsn(), declared);
    }

    private Optional<Flaw> drawFlaw(Care care, Delivery delivery) {
        for (Flaw flaw : due) {
            if (suits(flaw, care, delivery)) {
                due.remove(flaw);
                return Optional.of(flaw);
            }
        }
        double draw = random.nextDouble();
        for (Flaw flaw : EnumSet.allOf(Flaw.class)) {
            // Only an allocation that is over can be declared after its end, so there the rate is that much higher.
            double rate = flaw == Flaw.AFTER_END ? flaw.rate() * 100 / CareMaker.OVER_PERCENT : flaw.rate();
            if (suits(flaw, care, delivery)) {
                if (draw < rate) {
                    return Optional.of(flaw);
                }
                draw -= rate;
            }
        }
        return Optional.empty();
    }

    /** Whether the flaw can be put in this line such that it is the only one. */
    private boolean suits(Flaw flaw, Care care, Delivery delivery) {
        if (care.isOver()) {
            return flaw == Flaw.AFTER_END;
        }
        return switch (flaw) {
            case AFTER_END -> false;
            case WRONG_TARIFF -> delivery.unit() != Unit.EURO;
            case ABOVE_ALLOCATION -> canExceedMonthOnly(care, delivery);
            case ABOVE_BUDGET -> care.allocation().budgetCents() != null;
            case DOUBLE -> fitsTwice(care, delivery);
            case UNKNOWN_ALLOCATION, UNKNOWN_CLIENT -> true;
        };
    }

    private static boolean canExceedMonthOnly(Care care, Delivery delivery) {
        Volume volume = care.allocation().volume();
        if (volume == null || volume.unit().isOutput() || volume.frequency() == Frequency.TOTAL) {
            return false;
        }
        return care.limit(care.whole(), delivery) >= 2 * care.limit(Objects.requireNonNull(care.period()), delivery);
    }

    /** Budgets are several months large, so twice in one month always fits those. */
    private static boolean fitsTwice(Care care, Delivery delivery) {
        return care.allocation().volume() == null || 2 * delivery.volume() <= care.limit(care.whole(), delivery);
    }

    private Line line(long allocationNumber, Delivery delivery, Period period, @Nullable Flaw flaw) {
        return new Line(
                numbers.nextReference(),
                allocationNumber,
                delivery.product(),
                period,
                delivery.volume(),
                delivery.unit(),
                delivery.product().tariffPer(delivery.unit()).orElse(null),
                delivery.amountCents(),
                flaw);
    }

    /** The amount follows the wrong tariff, but not where it follows the contract's hourly one anyway. */
    private Line withWrongTariff(Line line) {
        long wrong = Objects.requireNonNull(line.tariffCents()) + random.nextInt(5, 500);
        long amountCents = line.product().isHourlyInMinutes(line.unit()) ? line.amountCents() : wrong * line.volume();
        return new Line(
                line.reference(),
                line.allocationNumber(),
                line.product(),
                line.period(),
                line.volume(),
                line.unit(),
                wrong,
                amountCents,
                Flaw.WRONG_TARIFF);
    }

    private static Line withVolume(Line line, long volume, Flaw flaw) {
        return new Line(
                line.reference(),
                line.allocationNumber(),
                line.product(),
                line.period(),
                volume,
                line.unit(),
                line.tariffCents(),
                line.product().amountCents(line.unit(), volume),
                flaw);
    }

    private static Line with(Line line, String reference, long allocationNumber, Flaw flaw) {
        return new Line(
                reference,
                allocationNumber,
                line.product(),
                line.period(),
                line.volume(),
                line.unit(),
                line.tariffCents(),
                line.amountCents(),
                flaw);
    }

    /** A client occurs once in a message, so a stranger who is there already is not put in again. */
    private void addStranger(Care care, Line line) {
        String stranger = numbers.nextStranger();
        if (!lines.getOrDefault(care.youth().municipality(), Map.of()).containsKey(stranger)) {
            put(lines, care, stranger, line);
        }
    }

    private static void put(Map<Municipality, Map<String, List<Line>>> to, Care care, String bsn, Line line) {
        to.computeIfAbsent(care.youth().municipality(), municipality -> new LinkedHashMap<>())
                .computeIfAbsent(bsn, client -> new ArrayList<>())
                .add(line);
    }

    private List<DeclarationMessage> messages(Map<Municipality, Map<String, List<Line>>> all, LocalDate signedOn) {
        List<DeclarationMessage> messages = new ArrayList<>();
        all.forEach((municipality, clients) -> parts(clients)
                .forEach(part -> messages.add(new DeclarationMessage(
                        numbers.nextDeclarationMessage(), provider.agbCode(), municipality, signedOn, part))));
        return messages;
    }

    private static List<Map<String, List<Line>>> parts(Map<String, List<Line>> clients) {
        List<Map<String, List<Line>>> parts = new ArrayList<>();
        Map<String, List<Line>> part = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, List<Line>> client : clients.entrySet()) {
            if (size >= MOST_LINES_PER_MESSAGE) {
                parts.add(part);
                part = new LinkedHashMap<>();
                size = 0;
            }
            part.put(client.getKey(), client.getValue());
            size += client.getValue().size();
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
