package nl.tandem.contracting.allocationmessage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * TR302, TR361, TR386 and TR410. Two are of the same product when their codes are equal; when one has no code, their
 * categories; and one without a category is the same product as any other. Sorted by their first day, each only has to be
 * held against the last day so far of what would be the same product, so that a long message takes no longer per product
 * than a short one.
 */
public final class OverlappingProducts {

    /**
     * A product and the time for which it is allocated or asked for.
     *
     * @param product absent when it is any product
     * @param end absent when open
     */
    public record ProductPeriod(
            @Nullable Product product,
            LocalDate start,
            @Nullable LocalDate end) {}

    private enum Kind {
        ANY,
        GENERIC,
        CATEGORY,
        CATEGORY_WITHOUT_CODE,
        CODE
    }

    private record Same(Kind kind, @Nullable String value) {}

    private OverlappingProducts() {}

    static boolean existInAllocations(List<ToegewezenProduct> products) {
        return existIn(products.stream()
                .filter(product -> !isNeverSent(product))
                .map(product -> new ProductPeriod(product.product(), product.ingangsdatum(), product.einddatum()))
                .toList());
    }

    public static boolean existIn(List<ProductPeriod> products) {
        Map<Same, LocalDate> lastDays = new HashMap<>();
        List<ProductPeriod> byStart = products.stream()
                .sorted(Comparator.comparing(ProductPeriod::start))
                .toList();
        for (ProductPeriod product : byStart) {
            for (Same same : overlapsWith(product.product())) {
                LocalDate lastDay = lastDays.get(same);
                if (lastDay != null && !lastDay.isBefore(product.start())) {
                    return true;
                }
            }
            LocalDate end = product.end() == null ? LocalDate.MAX : product.end();
            for (Same same : countsAs(product.product())) {
                lastDays.merge(same, end, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return false;
    }

    private static List<Same> overlapsWith(@Nullable Product product) {
        if (product == null) {
            return List.of(new Same(Kind.ANY, null));
        }
        Same generic = new Same(Kind.GENERIC, null);
        if (product.code() == null) {
            return List.of(generic, new Same(Kind.CATEGORY, product.categorie()));
        }
        return List.of(
                generic,
                new Same(Kind.CATEGORY_WITHOUT_CODE, product.categorie()),
                new Same(Kind.CODE, product.code()));
    }

    private static List<Same> countsAs(@Nullable Product product) {
        List<Same> kinds = new ArrayList<>();
        kinds.add(new Same(Kind.ANY, null));
        if (product == null) {
            kinds.add(new Same(Kind.GENERIC, null));
            return kinds;
        }
        kinds.add(new Same(Kind.CATEGORY, product.categorie()));
        kinds.add(
                product.code() == null
                        ? new Same(Kind.CATEGORY_WITHOUT_CODE, product.categorie())
                        : new Same(Kind.CODE, product.code()));
        return kinds;
    }

    /** A deleted allocation counts as one that was never sent; 01 is how older releases deleted. */
    private static boolean isNeverSent(ToegewezenProduct product) {
        return product.ingangsdatum().equals(product.einddatum())
                && (product.isDeletion() || "01".equals(product.redenWijziging()));
    }
}
