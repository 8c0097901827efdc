package nl.tandem.contracting.judging;

import java.util.OptionalLong;
import nl.tandem.contracting.ijw.Eenheid;

/** The arithmetic of tariffs: whole cents, rounded half up. */
final class Tariffs {

    private static final long MINUTES_PER_HOUR = 60;

    private Tariffs() {}

    /** What one unit costs by contract when care is declared in that unit; empty when the contract has no such price. */
    static OptionalLong tariffPer(Eenheid declaredUnit, ContractLine contract) {
        if (contract.unit() == declaredUnit) {
            return OptionalLong.of(contract.tariffCents());
        }
        return isHourlyDeclaredInMinutes(declaredUnit, contract)
                ? OptionalLong.of(dividedHalfUp(contract.tariffCents(), MINUTES_PER_HOUR))
                : OptionalLong.empty();
    }

    static boolean isHourlyDeclaredInMinutes(Eenheid declaredUnit, ContractLine contract) {
        return contract.unit() == Eenheid.UUR && declaredUnit == Eenheid.MINUUT;
    }

    /** Rounds once, at the end: the rounded tariff per minute is not used (IV081). */
    static long amountForMinutes(long hourlyTariffCents, long minutes) {
        return dividedHalfUp(Math.multiplyExact(hourlyTariffCents, minutes), MINUTES_PER_HOUR);
    }

    private static long dividedHalfUp(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }
}
