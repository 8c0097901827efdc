package nl.tandem.contracting.request;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Jw315.AangevraagdProduct;
import nl.tandem.contracting.ijw.Jw317.NieuwProduct;
import nl.tandem.contracting.ijw.Jw317.TeWijzigenProduct;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.requestmessage.CurrentAllocation;
import org.jspecify.annotations.Nullable;

/**
 * A product of a request, as it should become.
 *
 * @param allocationNumber of the allocation that it is about; absent when it is new
 * @param product absent when it is any product; of an allocation: what that has
 * @param referrerType who referred the client (COD327); absent in a request to change
 */
record RequestedProduct(
        UUID productId,
        ProductChange change,
        @Nullable Long allocationNumber,
        @Nullable Product product,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Omvang volume,
        @Nullable Long budgetCents,
        @Nullable String referrerType) {

    static RequestedProduct of(UUID productId, AangevraagdProduct product) {
        return new RequestedProduct(
                productId,
                ProductChange.NEW,
                null,
                product.product(),
                product.toewijzingIngangsdatum(),
                product.toewijzingEinddatum(),
                product.omvang(),
                product.budget(),
                product.verwijzer().type());
    }

    static RequestedProduct of(UUID productId, NieuwProduct product) {
        return new RequestedProduct(
                productId,
                ProductChange.NEW,
                null,
                product.product(),
                product.gewensteIngangsdatum(),
                product.einddatum(),
                product.omvang(),
                product.budget(),
                null);
    }

    static RequestedProduct of(UUID productId, TeWijzigenProduct product, CurrentAllocation allocation) {
        return new RequestedProduct(
                productId,
                ProductChange.CHANGED,
                allocation.number(),
                allocation.product(),
                product.gewensteIngangsdatum(),
                product.einddatum(),
                product.omvang(),
                product.budget(),
                null);
    }

    static RequestedProduct unchanged(UUID productId, CurrentAllocation allocation) {
        return new RequestedProduct(
                productId,
                ProductChange.UNCHANGED,
                allocation.number(),
                allocation.product(),
                allocation.start(),
                allocation.end(),
                allocation.volume(),
                allocation.budget(),
                null);
    }
}
