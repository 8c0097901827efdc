package nl.tandem.contracting.declaration;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of a declaration, as it is written. Unless told otherwise it is the one that the example of the standard takes
 * back: 500 minutes in March on the allocation of the first client.
 */
record Line(String reference, @Nullable String previous, long allocation, YearMonth month, long minutes, long tariff) {

    static Line of(String reference) {
        return new Line(reference, null, 300201, YearMonth.of(2026, 3), 500, 158);
    }

    Line crediting(String earlier) {
        return new Line(reference, earlier, allocation, month, minutes, tariff);
    }

    Line on(long other) {
        return new Line(reference, previous, other, month, minutes, tariff);
    }

    Line in(int number) {
        return new Line(reference, previous, allocation, YearMonth.of(2026, number), minutes, tariff);
    }

    Line minutes(long number) {
        return new Line(reference, previous, allocation, month, number, tariff);
    }

    Line tariff(long cents) {
        return new Line(reference, previous, allocation, month, minutes, cents);
    }

    /** 95 euros an hour, rounded once. */
    long cents() {
        return (2 * 9500 * minutes + 60) / 120;
    }

    long signedCents() {
        return previous == null ? cents() : -cents();
    }

    String xml() {
        return """
                <jw323:Prestatie>
                <jw323:ProductReferentie><ijw:ReferentieNummer>%s</ijw:ReferentieNummer>%s</jw323:ProductReferentie>
                <jw323:ToewijzingNummer>%d</jw323:ToewijzingNummer>
                <jw323:ProductCategorie>45</jw323:ProductCategorie>
                <jw323:ProductCode>45A48</jw323:ProductCode>
                <jw323:ProductPeriode>
                  <ijw:Begindatum>%s</ijw:Begindatum><ijw:Einddatum>%s</ijw:Einddatum>
                </jw323:ProductPeriode>
                <jw323:GeleverdVolume>%d</jw323:GeleverdVolume>
                <jw323:Eenheid>01</jw323:Eenheid>
                <jw323:ProductTarief>%d</jw323:ProductTarief>
                <jw323:IngediendBedrag><ijw:Bedrag>%d</ijw:Bedrag><ijw:DebetCredit>%s</ijw:DebetCredit></jw323:IngediendBedrag>
                </jw323:Prestatie>
                """.formatted(
                reference,
                previous == null ? "" : "<ijw:VorigReferentieNummer>%s</ijw:VorigReferentieNummer>".formatted(previous),
                allocation,
                month.atDay(1),
                month.atEndOfMonth(),
                minutes,
                tariff,
                cents(),
                previous == null ? "D" : "C");
    }
}
