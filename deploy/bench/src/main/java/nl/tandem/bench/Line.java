package nl.tandem.bench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line (Prestatie) of a declaration, and with it the allocation it is on.
 *
 * @param number over all declarations of a run; what makes its reference and its allocation unique
 * @param tariffCents absent when the unit is the euro
 * @param flaw absent when the line must be approved
 */
record Line(
        long number,
        String bsn,
        Product product,
        long volume,
        String unit,
        @Nullable Long tariffCents,
        long amountCents,
        @Nullable Flaw flaw) {

    private static final String DAY_PART = "16";
    private static final long FIRST_UNKNOWN_ALLOCATION = 500_000_000;
    private static final LocalDate ALLOCATION_START = LocalDate.of(2026, 1, 1);
    private static final LocalDate ALLOCATION_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate EARLY_END = LocalDate.of(2026, 3, 31);

    static Line of(long number, String knownBsn, String unknownBsn) {
        Product product = Product.of(number);
        Flaw flaw = Flaw.of(number, product).orElse(null);
        long volume = flaw == Flaw.ABOVE_LIMIT ? product.volumeAboveLimit() : product.usualVolume(number);
        Long tariff = product.declaredCents();
        long amount = product.amountCents(volume);
        if (flaw == Flaw.WRONG_TARIFF && tariff != null) {
            tariff += 7;
            amount = tariff * volume;
        }
        return new Line(
                number,
                flaw == Flaw.UNKNOWN_CLIENT ? unknownBsn : knownBsn,
                product,
                volume,
                flaw == Flaw.WRONG_UNIT ? DAY_PART : product.declaredUnit(),
                tariff,
                flaw == Flaw.WRONG_AMOUNT ? amount + 1 : amount,
                flaw);
    }

    boolean isApproved() {
        return flaw == null;
    }

    boolean hasAllocation() {
        return flaw == null || flaw.hasAllocation();
    }

    boolean isOfUnknownClient() {
        return flaw == Flaw.UNKNOWN_CLIENT;
    }

    String reference() {
        return "R" + number;
    }

    long allocationNumber() {
        return flaw == Flaw.UNKNOWN_ALLOCATION ? FIRST_UNKNOWN_ALLOCATION + number : number;
    }

    LocalDate allocationStart() {
        return ALLOCATION_START;
    }

    LocalDate allocationEnd() {
        return flaw == Flaw.AFTER_END ? EARLY_END : ALLOCATION_END;
    }
}
