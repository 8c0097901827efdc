package nl.tandem.contracting.contract;

import java.util.Set;
import nl.tandem.contracting.ijw.Eenheid;

/** How care is paid for (uitvoeringsvariant). */
public enum FundingVariant {
    /** Inspanningsgericht: what is delivered, times a tariff. */
    EFFORT(Set.of(Eenheid.MINUUT, Eenheid.UUR, Eenheid.ETMAAL, Eenheid.DAGDEEL, Eenheid.STUKS_INSPANNING)),
    /** Outputgericht: a result. */
    OUTPUT(Set.of(Eenheid.STUKS_OUTPUT, Eenheid.EURO)),
    /** Taakgericht: a lump sum for a task; nothing is declared. */
    TASK(Set.of(Eenheid.STUKS_OUTPUT));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<Eenheid> units;

    FundingVariant(Set<Eenheid> units) {
        this.units = units;
    }

    boolean uses(Eenheid unit) {
        return units.contains(unit);
    }
}
