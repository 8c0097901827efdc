package nl.tandem.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes one provider after the other; the numbers that must be unique run on. */
final class ProviderYears implements Iterator<ProviderYear> {

    /** Turnover goes down with the rank to this power (Zipf), so that a few providers have most of it. */
    private static final double ZIPF_EXPONENT = 1.1;

    private static final LocalDate FIRST_ALLOCATED = LocalDate.of(CareCalendar.CARE_YEAR, 1, 5);

    private final long seed;
    private final RegionSize size;
    private final Map<Municipality, Ring> rings = new LinkedHashMap<>();
    private final Numbers numbers = new Numbers();
    private final double sumOfShares;
    private double sharesGiven;
    private int rank;

    ProviderYears(long seed, RegionSize size, List<Youth> youths) {
        this.seed = seed;
        this.size = size;
        this.sumOfShares = shares(size.providers());
        Map<Municipality, List<Youth>> byMunicipality =
                youths.stream().collect(Collectors.groupingBy(Youth::municipality));
        Municipality.ALL.forEach(municipality ->
                rings.put(municipality, new Ring(byMunicipality.getOrDefault(municipality, List.of()))));
    }

    @Override
    public boolean hasNext() {
        return rank < size.providers();
    }

    @Override
    public ProviderYear next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        rank++;
        RandomGenerator random = DemoRegion.random(seed, rank);
        Provider provider = Provider.ranked(rank);
        List<Product> products = products(random);
        List<Care> care = new ArrayList<>();
        List<AllocationMessage> messages = allocate(random, provider, products, care);
        Set<Flaw> due = rank == 1 ? EnumSet.allOf(Flaw.class) : EnumSet.noneOf(Flaw.class);
        DeclarationMaker declarations = new DeclarationMaker(random, provider, numbers, due);
        care.forEach(declarations::add);
        return new ProviderYear(
                contract(provider, products, care), messages, declarations.messages(), declarations.repeats());
    }

    private List<AllocationMessage> allocate(
            RandomGenerator random, Provider provider, List<Product> products, List<Care> care) {
        List<AllocationMessage> messages = new ArrayList<>();
        CareMaker maker = new CareMaker(random, products);
        allocationsPerMunicipality(random)
                .forEach((municipality, allocations) -> ring(municipality)
                        .take(allocations, products.size())
                        .forEach((youth, count) -> {
                            LocalDate signedOn = FIRST_ALLOCATED.plusDays(random.nextInt(25));
                            List<Care> ofYouth = new ArrayList<>();
                            int first = favourite(random, products.size());
                            for (int i = 0; i < count; i++) {
                                Product product = products.get((first + i) % products.size());
                                // The largest provider shows every flaw, so it must have an allocation that is over.
                                ofYouth.add(
                                        rank == 1 && care.isEmpty() && i == 0
                                                ? maker.over(numbers.nextAllocation(), youth, signedOn, product)
                                                : maker.draw(
                                                        numbers.nextAllocation(),
                                                        youth,
                                                        signedOn,
                                                        product,
                                                        count == 1));
                            }
                            care.addAll(ofYouth);
                            messages.add(new AllocationMessage(
                                    numbers.nextAllocationMessage(),
                                    youth,
                                    provider.agbCode(),
                                    signedOn,
                                    ofYouth.stream().map(Care::allocation).toList()));
                        }));
        return messages;
    }

    private Map<Municipality, Integer> allocationsPerMunicipality(RandomGenerator random) {
        Map<Municipality, Integer> counts = new LinkedHashMap<>();
        Municipality.ALL.forEach(municipality -> counts.put(municipality, 0));
        for (int i = nextShare(); i > 0; i--) {
            counts.merge(drawMunicipality(random), 1, Integer::sum);
        }
        return counts;
    }

    private static Municipality drawMunicipality(RandomGenerator random) {
        int point = random.nextInt(Municipality.totalBasisPoints());
        for (Municipality municipality : Municipality.ALL) {
            point -= municipality.basisPoints();
            if (point < 0) {
                return municipality;
            }
        }
        throw new IllegalStateException("The weights do not add up.");
    }

    /** How many allocations this provider has. */
    private int nextShare() {
        long before = allocationsUntil(sharesGiven);
        sharesGiven += share(rank);
        return (int) Math.max(1, allocationsUntil(sharesGiven) - before);
    }

    private long allocationsUntil(double shares) {
        return (long) (size.allocations() * shares / sumOfShares);
    }

    private static double shares(int providers) {
        double sum = 0;
        for (int i = 1; i <= providers; i++) {
            sum += share(i);
        }
        return sum;
    }

    /** StrictMath, because the others may differ in the last bit from machine to machine. */
    private static double share(int rank) {
        return StrictMath.pow(rank, -ZIPF_EXPONENT);
    }

    /** The first products of a provider are asked most. */
    private static int favourite(RandomGenerator random, int products) {
        return Math.min(random.nextInt(products), Math.min(random.nextInt(products), random.nextInt(products)));
    }

    /** The largest providers offer everything, the others a run of the catalogue, at tariffs of their own. */
    private List<Product> products(RandomGenerator random) {
        int all = Catalogue.PRODUCTS.size();
        int count = rank <= 3 ? all : random.nextInt(3, 7);
        int first = rank <= 3 ? 0 : favourite(random, all);
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Product product = Catalogue.PRODUCTS.get((first + i) % all);
            products.add(product.at(Math.max(1, product.tariffCents() * random.nextInt(92, 109) / 100)));
        }
        return products;
    }

    /** Ceilings such that most providers keep clear of theirs, two in ten come near and one in ten passes it. */
    private Contract contract(Provider provider, List<Product> products, List<Care> care) {
        long expected = care.stream().mapToLong(Care::expectedCents).sum();
        int percent = switch (rank % 10) {
            case 4 -> 85;
            case 2, 7 -> 106;
            default -> 140;
        };
        long wholeThousands = Math.max(1, expected * percent / 100 / 100_000);
        return new Contract(
                String.format(Locale.ROOT, "ZHZ-%d-%04d", CareCalendar.CARE_YEAR, rank),
                provider,
                products,
                wholeThousands * 100_000);
    }

    private Ring ring(Municipality municipality) {
        Ring ring = rings.get(municipality);
        if (ring == null) {
            throw new IllegalStateException("no youths of " + municipality.name());
        }
        return ring;
    }
}
