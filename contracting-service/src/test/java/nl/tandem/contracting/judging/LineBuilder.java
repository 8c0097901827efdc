package nl.tandem.contracting.judging;

import java.time.LocalDate;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.DebetCredit;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import org.jspecify.annotations.Nullable;

/** A line; as it is made, one that is right in a {@link Situation}: eight hours in April, declared in minutes. */
final class LineBuilder {

    private String reference = "R0001";
    private @Nullable String previous;
    private long allocation = 300_201;
    private String category = "45";
    private String code = "45A48";
    private String begin = "2026-04-01";
    private String end = "2026-04-30";
    private long volume = 480;
    private Eenheid unit = Eenheid.MINUUT;
    private @Nullable Long tariff = 158L;
    private long cents = 76_000;

    LineBuilder reference(String value) {
        reference = value;
        return this;
    }

    LineBuilder crediting(String value) {
        previous = value;
        return this;
    }

    LineBuilder allocation(long value) {
        allocation = value;
        return this;
    }

    LineBuilder product(String newCategory, String newCode) {
        category = newCategory;
        code = newCode;
        return this;
    }

    LineBuilder period(String newBegin, String newEnd) {
        begin = newBegin;
        end = newEnd;
        return this;
    }

    LineBuilder volume(long value) {
        volume = value;
        return this;
    }

    LineBuilder unit(Eenheid value) {
        unit = value;
        return this;
    }

    LineBuilder tariff(@Nullable Long value) {
        tariff = value;
        return this;
    }

    LineBuilder amount(long value) {
        cents = value;
        return this;
    }

    /** So many units at the tariff of one. */
    LineBuilder priced(Eenheid newUnit, long newVolume, long newTariff) {
        return unit(newUnit).volume(newVolume).tariff(newTariff).amount(newVolume * newTariff);
    }

    LineBuilder euros(long value) {
        return unit(Eenheid.EURO).volume(value).tariff(null).amount(value);
    }

    Prestatie build() {
        return new Prestatie(
                reference,
                previous,
                allocation,
                category,
                code,
                new GeslotenPeriode(LocalDate.parse(begin), LocalDate.parse(end)),
                volume,
                unit,
                tariff,
                new Bedrag(cents, previous == null ? DebetCredit.D : DebetCredit.C));
    }
}
