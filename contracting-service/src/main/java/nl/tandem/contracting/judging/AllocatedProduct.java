package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Omvang;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of an allocation (ToegewezenProduct), as far as a declaration is judged by it.
 *
 * @param clientId whom the care is for; any identity that is the same for the same person
 * @param category absent when any product may be delivered (generiek)
 * @param code absent when any product of the category may be delivered (aspecifiek)
 * @param deleted whether it was taken back with RedenWijziging 13
 */
public record AllocatedProduct(
        UUID id,
        String clientId,
        @Nullable String category,
        @Nullable String code,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Omvang volume,
        @Nullable Long budgetCents,
        boolean deleted) {}
