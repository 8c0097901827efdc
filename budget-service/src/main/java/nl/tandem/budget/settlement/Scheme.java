package nl.tandem.budget.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settlement schemes (verrekenwijzen) by the name that the region decides on. */
@Schema(
        description = "FULL_SOLIDARITY (volledige solidariteit): each municipality pays its share of the key in the"
                + " region's total. ACTUAL_USE (profijtbeginsel): each municipality pays its own cost.")
enum Scheme {
    FULL_SOLIDARITY,
    ACTUAL_USE;

    Division division() {
        return switch (this) {
            case FULL_SOLIDARITY -> new FullSolidarity();
            case ACTUAL_USE -> new ActualUse();
        };
    }
}
