package nl.tandem.contracting.allocation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an allocation allows.
 *
 * @param category absent when any product may be delivered (generiek)
 * @param code absent when any product of the category may be delivered (aspecifiek)
 * @param endDate absent when open
 * @param reasonForChange RedenWijziging (JZ002)
 * @param allocatedAt Toewijzingsdatum and Toewijzingstijd; the latest version of an allocation counts
 */
public record Terms(
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Omvang volume,
        @Nullable Long budgetCents,
        @Nullable String reasonForChange,
        LocalDateTime allocatedAt) {

    private static final String DELETED = "13";

    static Terms of(ToegewezenProduct product) {
        Product what = product.product();
        return new Terms(
                what == null ? null : what.categorie(),
                what == null ? null : what.code(),
                product.ingangsdatum(),
                product.einddatum(),
                product.omvang(),
                product.budget(),
                product.redenWijziging(),
                product.toewijzingsdatum().atTime(product.toewijzingstijd()));
    }

    /** Taken back, as if it had never been (RedenWijziging 13). */
    public boolean isDeletion() {
        return DELETED.equals(reasonForChange);
    }
}
