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
 * TR302. Two allocations are of the same product when their codes are equal; when one has no code, their categories; and one
 * without a category is the same product as any other. Sorted by their first day, each only has to be held against the last
 * day so far of what would be the same product, so that a long message takes no longer per allocation than a short one.
 */
final class OverlappingProducts {

    private enum Kind {
        ANY,
        GENERIC,
        CATEGORY,
        CATEGORY_WITHOUT_CODE,
        CODE
    }

    private record Same(Kind kind, @Nullable String value) {}

    private OverlappingProducts() {}

    static boolean existIn(List<ToegewezenProduct> products) {
        Map<Same, LocalDate> lastDays = new HashMap<>();
        List<ToegewezenProduct> byStart = products.stream()
                .filter(product -> !isNeverSent(product))
                .sorted(Comparator.comparing(ToegewezenProduct::ingangsdatum))
                .toList();
        for (ToegewezenProduct product : byStart) {
            for (Same same : overlapsWith(product.product())) {
                LocalDate lastDay = lastDays.get(same);
                if (lastDay != null && !lastDay.isBefore(product.ingangsdatum())) {
                    return true;
                }
            }
            LocalDate end = product.einddatum() == null ? LocalDate.MAX : product.einddatum();
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
