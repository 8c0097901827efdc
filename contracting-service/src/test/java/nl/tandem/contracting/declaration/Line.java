package nl.tandem.contracting.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a declaration, as it is written. Unless told otherwise it is the one that the example of the standard takes
 * back: 500 minutes in March on the allocation of the first client.
 */
record Line(String reference, @Nullable String previous, long allocation, GeslotenPeriode period, Delivered delivered) {

    record Delivered(String category, String code, String unit, long volume, long tariff, long cents) {}

    static Line of(String reference) {
        return new Line(
                        reference,
                        null,
                        300201,
                        period(YearMonth.of(2026, 3)),
                        new Delivered("45", "45A48", "01", 0, 158, 0))
                .minutes(500);
    }

    Line crediting(String earlier) {
        return new Line(reference, earlier, allocation, period, delivered);
    }

    Line on(long other) {
        return new Line(reference, previous, other, period, delivered);
    }

    Line in(int month) {
        return new Line(reference, previous, allocation, period(YearMonth.of(2026, month)), delivered);
    }

    Line in(String begin, String end) {
        return new Line(
                reference,
                previous,
                allocation,
                new GeslotenPeriode(LocalDate.parse(begin), LocalDate.parse(end)),
                delivered);
    }

    /** At 95 euros an hour, rounded once. */
    Line minutes(long number) {
        return with(new Delivered("45", "45A48", "01", number, delivered.tariff(), (2 * 9500 * number + 60) / 120));
    }

    Line tariff(long cents) {
        return with(new Delivered(
                delivered.category(),
                delivered.code(),
                delivered.unit(),
                delivered.volume(),
                cents,
                delivered.cents()));
    }

    /** Of a product whose category is in its code. */
    Line delivering(String code, String unit, long volume, long tariff) {
        return with(new Delivered(code.substring(0, 2), code, unit, volume, tariff, volume * tariff));
    }

    long signedCents() {
        return previous == null ? delivered.cents() : -delivered.cents();
    }

    private Line with(Delivered other) {
        return new Line(reference, previous, allocation, period, other);
    }

    private static GeslotenPeriode period(YearMonth month) {
        return new GeslotenPeriode(month.atDay(1), month.atEndOfMonth());
    }

    String xml() {
        return """
                <jw323:Prestatie>
                <jw323:ProductReferentie><ijw:ReferentieNummer>%s</ijw:ReferentieNummer>%s</jw323:ProductReferentie>
                <jw323:ToewijzingNummer>%d</jw323:ToewijzingNummer>
                <jw323:ProductCategorie>%s</jw323:ProductCategorie>
                <jw323:ProductCode>%s</jw323:ProductCode>
                <jw323:ProductPeriode>
                  <ijw:Begindatum>%s</ijw:Begindatum><ijw:Einddatum>%s</ijw:Einddatum>
                </jw323:ProductPeriode>
                <jw323:GeleverdVolume>%d</jw323:GeleverdVolume>
                <jw323:Eenheid>%s</jw323:Eenheid>
                <jw323:ProductTarief>%d</jw323:ProductTarief>
                <jw323:IngediendBedrag><ijw:Bedrag>%d</ijw:Bedrag><ijw:DebetCredit>%s</ijw:DebetCredit></jw323:IngediendBedrag>
                </jw323:Prestatie>
                """.formatted(
                reference,
                previous == null ? "" : "<ijw:VorigReferentieNummer>%s</ijw:VorigReferentieNummer>".formatted(previous),
                allocation,
                delivered.category(),
                delivered.code(),
                period.begindatum(),
                period.einddatum(),
                delivered.volume(),
                delivered.unit(),
                delivered.tariff(),
                delivered.cents(),
                previous == null ? "D" : "C");
    }
}
