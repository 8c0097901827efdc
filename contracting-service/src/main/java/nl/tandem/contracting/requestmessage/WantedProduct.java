package nl.tandem.contracting.requestmessage;

import java.time.LocalDate;
import nl.tandem.contracting.allocationmessage.OverlappingProducts.ProductPeriod;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Jw315.AangevraagdProduct;
import nl.tandem.contracting.ijw.Jw317.NieuwProduct;
import nl.tandem.contracting.ijw.Jw317.TeWijzigenProduct;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an allocation, whichever request asks for it.
 *
 * @param product absent when it is any product, and for an allocation that should change: its product never does
 */
record WantedProduct(
        @Nullable Product product,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Omvang volume,
        @Nullable Long budget) {

    static WantedProduct of(AangevraagdProduct product) {
        return new WantedProduct(
                product.product(),
                product.toewijzingIngangsdatum(),
                product.toewijzingEinddatum(),
                product.omvang(),
                product.budget());
    }

    static WantedProduct of(NieuwProduct product) {
        return new WantedProduct(
                product.product(),
                product.gewensteIngangsdatum(),
                product.einddatum(),
                product.omvang(),
                product.budget());
    }

    static WantedProduct of(TeWijzigenProduct product) {
        return new WantedProduct(
                null, product.gewensteIngangsdatum(), product.einddatum(), product.omvang(), product.budget());
    }

    ProductPeriod period() {
        return new ProductPeriod(product, start, end);
    }

    boolean hasCodeWithoutVolume() {
        return hasCode() && volume == null;
    }

    /** What ends before 2021 follows an older release. */
    boolean hasVolumeWithoutCode() {
        return isOfThisRelease() && !hasCode() && volume != null;
    }

    boolean hasVolumeAndBudget() {
        return volume != null && budget != null;
    }

    boolean hasNeitherProductNorBudget() {
        return product == null && budget == null;
    }

    boolean hasBudgetWithoutEnd() {
        return budget != null && end == null;
    }

    boolean isPerWeekWithoutEnd() {
        return volume != null && volume.frequentie() == Frequentie.PER_WEEK && end == null;
    }

    boolean endsBeforeItStarts() {
        return end != null && end.isBefore(start);
    }

    /** Etmalen, dagdelen, euros and pieces of effort are not allocated per day. */
    boolean isWronglyPerDay() {
        return isOfThisRelease()
                && volume != null
                && volume.frequentie() == Frequentie.PER_DAG
                && switch (volume.eenheid()) {
                    case ETMAAL, DAGDEEL, EURO, STUKS_INSPANNING -> true;
                    case MINUUT, UUR, STUKS_OUTPUT -> false;
                };
    }

    private boolean hasCode() {
        return product != null && product.code() != null;
    }

    private boolean isOfThisRelease() {
        return end == null || end.getYear() > 2020;
    }
}
