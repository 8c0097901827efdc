package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalLong;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.Omvang;
import nl.tandem.contracting.ijw.VolumeLimits;
import org.jspecify.annotations.Nullable;

/**
 * A line (Prestatie) beside all that it is judged by, as things stand when its turn comes.
 *
 * @param allocationOrNull the allocation it is declared on, when the municipality made it for this client
 * @param contract what the contract says about the product in the product period; absent when it does not have it
 * @param credited for a credit, the approved debit of this client that it refers to
 * @param referenceUsed whether the ReferentieNummer was used before
 * @param debited whether an approved debit of the same product and period stands uncredited
 * @param consumption what has been used of the allocation
 */
record DeclaredLine(
        Prestatie line,
        YearMonth declarationPeriod,
        @Nullable AllocatedProduct allocationOrNull,
        @Nullable ContractLine contract,
        @Nullable EarlierDebit credited,
        boolean referenceUsed,
        boolean debited,
        Consumption consumption) {

    /** For all rules after TR338, which has made sure that there is one. */
    AllocatedProduct allocation() {
        if (allocationOrNull == null) {
            throw new IllegalStateException("A line without allocation is judged by TR338 alone.");
        }
        return allocationOrNull;
    }

    boolean beginsBeforeAllocation() {
        return period().begindatum().isBefore(allocation().startDate());
    }

    boolean endsAfterAllocation() {
        return allocation().endDate() != null
                && period().einddatum().isAfter(allocation().endDate());
    }

    /** The first day of the month, or the day the allocation starts when that is later in that month. */
    boolean beginsOnWrongDay() {
        LocalDate first = month().atDay(1);
        LocalDate start = allocation().startDate();
        LocalDate expected = YearMonth.from(start).equals(month()) ? start : first;
        return !period().begindatum().equals(expected);
    }

    /** The last day of the month, or the day the allocation ends when that is earlier in that month. */
    boolean endsOnWrongDay() {
        LocalDate end = allocation().endDate();
        LocalDate expected = end != null && YearMonth.from(end).equals(month()) ? end : month().atEndOfMonth();
        return !period().einddatum().equals(expected);
    }

    boolean isAfterDeclarationPeriod() {
        return month().isAfter(declarationPeriod);
    }

    boolean differsInCategory() {
        return allocation().category() != null && !allocation().category().equals(line.productCategorie());
    }

    boolean differsInCode() {
        return allocation().code() != null && !allocation().code().equals(line.productCode());
    }

    /** Care allocated in hours may be declared in minutes; without an allocated unit that of the contract counts. */
    boolean differsInUnit() {
        Omvang omvang = allocation().volume();
        if (omvang == null) {
            return contract != null && contract.unit() != line.eenheid();
        }
        boolean hoursInMinutes = omvang.eenheid() == Eenheid.UUR && line.eenheid() == Eenheid.MINUUT;
        return omvang.eenheid() != line.eenheid() && !hoursInMinutes;
    }

    boolean differsInTariff() {
        if (contract == null || line.productTarief() == null) {
            return false;
        }
        OptionalLong tariff = Tariffs.tariffPer(line.eenheid(), contract);
        return tariff.isEmpty() || tariff.getAsLong() != line.productTarief();
    }

    /**
     * Follows from the tariff as declared, so that a wrong tariff is not reported twice. An hourly tariff cannot be told from
     * its rounded price per minute: there the contract's is taken, and a wrong one is left to TR418.
     */
    boolean differsInAmount() {
        if (contract == null || line.productTarief() == null) {
            return false;
        }
        long amount = line.ingediendBedrag().cents();
        if (Tariffs.isHourlyDeclaredInMinutes(line.eenheid(), contract)) {
            return !differsInTariff()
                    && amount != Tariffs.amountForMinutes(contract.tariffCents(), line.geleverdVolume());
        }
        return amount != Math.multiplyExact(line.geleverdVolume(), line.productTarief());
    }

    boolean exceedsVolumeOfPeriod() {
        Omvang omvang = allocation().volume();
        if (omvang == null || differsInUnit()) {
            return false;
        }
        long limit = VolumeLimits.inPeriod(
                omvang, period(), allocation().startDate(), allocation().endDate());
        return volume() > Consumption.comparable(limit, omvang.eenheid());
    }

    boolean exceedsTotalVolume() {
        Omvang omvang = allocation().volume();
        if (omvang == null || differsInUnit()) {
            return false;
        }
        long limit = VolumeLimits.inTotal(omvang, declarablePeriod());
        return consumption.volume() + volume() > Consumption.comparable(limit, omvang.eenheid());
    }

    /** The text of the rule adds up volumes, which makes sense in euros only: what counts is the amounts. */
    boolean exceedsBudget() {
        return allocation().budgetCents() != null
                && consumption.cents() + line.ingediendBedrag().cents()
                        > allocation().budgetCents();
    }

    /** Besides its own reference, a credit is the debit it takes back, to the letter. */
    boolean creditsNoApprovedDebit() {
        if (credited == null) {
            return true;
        }
        Prestatie debit = credited.prestatie();
        return debit.isCredit()
                || !ProductKey.of(debit).equals(ProductKey.of(line))
                || debit.geleverdVolume() != line.geleverdVolume()
                || debit.eenheid() != line.eenheid()
                || !Objects.equals(debit.productTarief(), line.productTarief())
                || debit.ingediendBedrag().cents() != line.ingediendBedrag().cents();
    }

    boolean creditsAgain() {
        return credited != null && credited.credited();
    }

    private GeslotenPeriode period() {
        return line.productPeriode();
    }

    private YearMonth month() {
        return YearMonth.from(line.productPeriode().begindatum());
    }

    private long volume() {
        return Consumption.comparable(line.geleverdVolume(), line.eenheid());
    }

    /** Nothing after the month being declared can have been used of an open allocation. */
    private GeslotenPeriode declarablePeriod() {
        LocalDate start = allocation().startDate();
        LocalDate end = allocation().endDate();
        if (end != null) {
            return new GeslotenPeriode(start, end);
        }
        LocalDate now = declarationPeriod.atEndOfMonth();
        return new GeslotenPeriode(start, now.isBefore(start) ? start : now);
    }
}
