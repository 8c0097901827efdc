package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.contract.ContractedProduct;
import nl.tandem.contracting.contract.FundingVariant;
import nl.tandem.contracting.contract.TaskForm;
import nl.tandem.contracting.delivery.ClientDeliveries.Known;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.Product;
import org.jspecify.annotations.Nullable;

/** Care as the tests know it: allocation 300201 of product 45A48, and product 51A01 for which nothing is allocated. */
final class Situations {

    static final Product AMBULANT = new Product("45", "45A48");
    static final Product TASK = new Product("51", "51A01");
    static final Product ALLOCATED_TASK = new Product("54", "54A01");

    private Situations() {}

    /** A day in March 2026. */
    static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static DeliveryKey key(int startDay) {
        return key(300_201L, AMBULANT, startDay);
    }

    static DeliveryKey key(@Nullable Long allocationNumber, @Nullable Product product, int startDay) {
        return new DeliveryKey(allocationNumber, product, day(startDay));
    }

    static Report.Start start(DeliveryKey key) {
        return new Report.Start(key, null, false);
    }

    static Report.Start startWithdrawn(DeliveryKey key) {
        return new Report.Start(key, null, true);
    }

    static Report.Stop stop(DeliveryKey key, String reason, int endDay) {
        return new Report.Stop(key, null, new Ending(reason, day(endDay)), false);
    }

    static Report.Stop stopWithdrawn(DeliveryKey key, String reason, int endDay) {
        return new Report.Stop(key, null, new Ending(reason, day(endDay)), true);
    }

    static Known active(DeliveryKey key) {
        return new Known(key, List.of());
    }

    static Known stopped(DeliveryKey key, String reason, int endDay) {
        return new Known(key, List.of(new Ending(reason, day(endDay))));
    }

    static ClientDeliveries deliveries(Known... known) {
        return new ClientDeliveries(List.of(known));
    }

    static DeliveryContext context() {
        return context(ClientDeliveries.NONE);
    }

    static DeliveryContext context(ClientDeliveries deliveries) {
        return context(new HeaderFacts(LocalDate.parse("2026-04-02"), false, true), deliveries);
    }

    static DeliveryContext context(HeaderFacts headerFacts) {
        return context(headerFacts, ClientDeliveries.NONE);
    }

    private static DeliveryContext context(HeaderFacts headerFacts, ClientDeliveries deliveries) {
        return new DeliveryContext(
                headerFacts,
                Set.of(300_201L, 300_202L),
                Set.of(300_202L),
                List.of(
                        contracted(AMBULANT, FundingVariant.EFFORT, null),
                        contracted(TASK, FundingVariant.TASK, TaskForm.UNALLOCATED),
                        contracted(ALLOCATED_TASK, FundingVariant.TASK, TaskForm.ALLOCATED)),
                deliveries);
    }

    private static ContractedProduct contracted(Product product, FundingVariant variant, @Nullable TaskForm taskForm) {
        return new ContractedProduct(
                new UUID(0, 1),
                product.categorie(),
                String.valueOf(product.code()),
                variant == FundingVariant.TASK ? Eenheid.STUKS_OUTPUT : Eenheid.UUR,
                9_500,
                variant,
                taskForm,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"));
    }
}
