package nl.tandem.contracting.judging;

import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323.Prestatie;

/** What may be debited once: one product on one allocation in one product period. */
record ProductKey(long allocationNumber, String category, String code, GeslotenPeriode period) {

    static ProductKey of(Prestatie line) {
        return new ProductKey(
                line.toewijzingNummer(), line.productCategorie(), line.productCode(), line.productPeriode());
    }
}
