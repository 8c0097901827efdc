package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import org.jspecify.annotations.Nullable;

/**
 * A product that a provider may declare, with its tariff and the time in which both are valid. Task-funded products
 * (taakgericht) are never declared, so they are no contract lines here.
 *
 * @param tariffCents price of one unit
 * @param validUntil last day; absent when open
 */
public record ContractLine(
        UUID contractId,
        String category,
        String code,
        Eenheid unit,
        long tariffCents,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    boolean isValidIn(GeslotenPeriode period) {
        return !validFrom.isAfter(period.einddatum())
                && (validUntil == null || !validUntil.isBefore(period.begindatum()));
    }
}
