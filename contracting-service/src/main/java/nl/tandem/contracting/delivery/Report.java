package nl.tandem.contracting.delivery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.tandem.contracting.ijw.Jw305.StartProduct;
import nl.tandem.contracting.ijw.Jw307.StopProduct;
import org.jspecify.annotations.Nullable;

/** What a provider reports about a delivery in one StartProduct or StopProduct. */
sealed interface Report {

    /** A correction takes back what was wrong and sends it anew, in whatever order the two stand in the message. */
    static <T extends Report> Comparator<T> withdrawalsFirst() {
        return Comparator.comparing(report -> !report.isWithdrawal());
    }

    DeliveryKey key();

    /** ToewijzingIngangsdatum. */
    @Nullable
    LocalDate allocationStartDate();

    /** Takes back what was reported before (StatusAanlevering 3). */
    boolean isWithdrawal();

    /** The day on which the code of the municipality must have been valid. */
    default LocalDate validOn() {
        return Objects.requireNonNullElse(allocationStartDate(), key().startDate());
    }

    record Start(DeliveryKey key, @Nullable LocalDate allocationStartDate, boolean isWithdrawal) implements Report {

        static final Comparator<Start> IN_ORDER = Report.<Start>withdrawalsFirst()
                .thenComparing(start -> start.key().startDate());

        static Start of(StartProduct product) {
            return new Start(
                    new DeliveryKey(product.toewijzingNummer(), product.product(), product.begindatum()),
                    product.toewijzingIngangsdatum(),
                    product.isDeletion());
        }
    }

    record Stop(DeliveryKey key, @Nullable LocalDate allocationStartDate, Ending ending, boolean isWithdrawal)
            implements Report {

        static final Comparator<Stop> IN_ORDER =
                Report.<Stop>withdrawalsFirst().thenComparing(Stop::ending, Ending.IN_TIME);

        static Stop of(StopProduct product) {
            return new Stop(
                    new DeliveryKey(product.toewijzingNummer(), product.product(), product.begindatum()),
                    product.toewijzingIngangsdatum(),
                    new Ending(product.redenBeeindiging(), product.einddatum()),
                    product.isDeletion());
        }
    }
}
