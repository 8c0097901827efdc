package nl.tandem.contracting.contract;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Eenheid;
import org.jspecify.annotations.Nullable;

/**
 * A product in a version of an active contract, with the time in which that version is valid.
 *
 * @param tariffCents price of one unit
 * @param taskForm only of what is paid as a task
 */
public record ContractedProduct(
        UUID contractId,
        String category,
        String code,
        Eenheid unit,
        long tariffCents,
        FundingVariant fundingVariant,
        @Nullable TaskForm taskForm,
        LocalDate startDate,
        LocalDate endDate) {

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(startDate) && !date.isAfter(endDate);
    }
}
