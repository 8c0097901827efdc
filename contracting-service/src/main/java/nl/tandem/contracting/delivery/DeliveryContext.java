package nl.tandem.contracting.delivery;

import java.util.List;
import java.util.Set;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.TaskForm;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/**
 * All that the receiver must know to judge one 305 or 307; everything is about its client, provider and municipality.
 *
 * @param allocationNumbers those in the message that are known
 * @param deletedNumbers those of them whose allocation was deleted
 * @param contractedProducts what the contracts with the provider list, now and before
 * @param deliveries what was reported before
 */
record DeliveryContext(
        HeaderFacts headerFacts,
        Set<Long> allocationNumbers,
        Set<Long> deletedNumbers,
        List<ContractedProduct> contractedProducts,
        ClientDeliveries deliveries) {

    /** TR019 for a stop, which may still end what was started on an allocation that was deleted since. */
    boolean isLinked(DeliveryKey key) {
        return key.allocationNumber() == null
                ? isUnallocatedTask(key)
                : allocationNumbers.contains(key.allocationNumber());
    }

    /** TR019 for a start. */
    boolean isLinkedToCurrent(DeliveryKey key) {
        return isLinked(key) && (key.allocationNumber() == null || !deletedNumbers.contains(key.allocationNumber()));
    }

    /** Without any contract there is no list to hold a product against, and care is not refused for want of a contract. */
    boolean isContracted(@Nullable Product product) {
        return product == null
                || product.code() == null
                || contractedProducts.isEmpty()
                || contractedProducts.stream().anyMatch(contracted -> matches(contracted, product));
    }

    private boolean isUnallocatedTask(DeliveryKey key) {
        Product product = key.product();
        return product != null
                && contractedProducts.stream()
                        .anyMatch(contracted -> contracted.taskForm() == TaskForm.UNALLOCATED
                                && contracted.isValidOn(key.startDate())
                                && matches(contracted, product));
    }

    private static boolean matches(ContractedProduct contracted, Product product) {
        return contracted.category().equals(product.categorie())
                && (product.code() == null || contracted.code().equals(product.code()));
    }
}
