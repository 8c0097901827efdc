package nl.tandem.local.demo;

import java.util.Optional;

/**
 * A product of a contract, with the provider's tariff.
 *
 * @param category Productcategorie (JZ020)
 * @param tariffCents price of one unit
 */
record Product(String category, String code, String name, Unit unit, long tariffCents) {

    String fundingVariant() {
        return unit.isOutput() ? "OUTPUT" : "EFFORT";
    }

    Product at(long newTariffCents) {
        return new Product(category, code, name, unit, newTariffCents);
    }

    /** ProductTarief of a line in this unit; none when the unit is the euro. */
    Optional<Long> tariffPer(Unit declared) {
        if (declared == Unit.EURO) {
            return Optional.empty();
        }
        return Optional.of(isHourlyInMinutes(declared) ? dividedBySixty(tariffCents) : tariffCents);
    }

    /** The amount of a line: from the hourly tariff, rounded once, when an hourly product is declared in minutes. */
    long amountCents(Unit declared, long volume) {
        if (declared == Unit.EURO) {
            return volume;
        }
        return isHourlyInMinutes(declared) ? dividedBySixty(tariffCents * volume) : tariffCents * volume;
    }

    boolean isHourlyInMinutes(Unit declared) {
        return unit == Unit.HOUR && declared == Unit.MINUTE;
    }

    /** Half up. */
    private static long dividedBySixty(long cents) {
        return (cents + 30) / 60;
    }
}
