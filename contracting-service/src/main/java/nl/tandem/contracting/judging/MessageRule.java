package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GeslotenPeriode;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.Jw323.Client;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of level 2: what a 323 must satisfy in itself. One broken rule and the whole message was never sent. */
public enum MessageRule implements Rule {
    CS340(
            "DeclaratiePeriode is exactly one calendar month.",
            message -> !isCalendarMonth(message.declaratie().declaratiePeriode())),
    CS100(
            "Periods do not begin or end before 2021.",
            message -> anyPeriod(
                    message,
                    period -> period.begindatum().isBefore(FirstDay.OF_THIS_RELEASE)
                            || period.einddatum().isBefore(FirstDay.OF_THIS_RELEASE))),
    TR134(
            "A Begindatum is not after the Dagtekening of the message.",
            message -> anyPeriod(message, period -> period.begindatum().isAfter(dagtekening(message)))),
    TR137(
            "An Einddatum is not before its Begindatum and not after the Dagtekening of the message.",
            message -> anyPeriod(
                    message,
                    period -> period.einddatum().isBefore(period.begindatum())
                            || period.einddatum().isAfter(dagtekening(message)))),
    TR358(
            "TotaalIngediendBedrag is the sum of all lines, debits added and credits subtracted.",
            message -> message.declaratie().totaalIngediendBedrag().signedCents() != sumOfLines(message)),
    CS325("An amount of zero is a debit.", message -> anyAmount(message, Bedrag::isZeroCredit)),
    CD060(
            "VorigReferentieNummer is given with a credit and only then.",
            message -> anyLine(message, line -> line.isCredit() != (line.vorigReferentieNummer() != null))),
    CD087(
            "ProductTarief is given unless the unit is the euro, and only then.",
            message -> anyLine(message, line -> (line.eenheid() == Eenheid.EURO) != (line.productTarief() == null))),
    CS337(
            "ProductPeriode begins and ends in the same month.",
            message -> anyLine(message, line -> !isWithinMonth(line.productPeriode()))),
    CS339(
            "With the euro as unit, IngediendBedrag equals GeleverdVolume.",
            message -> anyLine(
                    message,
                    line -> line.eenheid() == Eenheid.EURO
                            && line.ingediendBedrag().cents() != line.geleverdVolume())),
    TR335(
            "ProductPeriode did not end more than five years before DeclaratieDagtekening.",
            message -> anyLine(
                    message,
                    line -> line.productPeriode()
                            .einddatum()
                            .isBefore(
                                    message.declaratie().declaratieDagtekening().minusYears(5)))),
    CS002(
            "A Bsn passes the eleven test.",
            message -> message.declaratie().clienten().stream()
                    .anyMatch(client -> !client.bsn().passesElevenTest())),
    TR101("A client occurs once, and a line occurs once within its client.", MessageRule::hasDuplicates),
    TR315(
            "A VorigReferentieNummer occurs once in a message.",
            message -> hasRepeated(lines(message).map(Prestatie::vorigReferentieNummer))),
    TR316("A line does not credit a line of the same message.", MessageRule::creditsItself),
    TR416(
            "A product on an allocation is debited once for a period in a message.",
            message ->
                    hasRepeated(lines(message).filter(line -> !line.isCredit()).map(ProductKey::of)));

    /** Held apart because the constants of an enum are made before its own static fields. */
    private static final class FirstDay {
        static final LocalDate OF_THIS_RELEASE = LocalDate.of(2021, 1, 1);
    }

    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Jw323> broken;

    MessageRule(String text, Predicate<Jw323> broken) {
        this.text = text;
        this.broken = broken;
    }

    public static Set<MessageRule> brokenBy(Jw323 message) {
        Set<MessageRule> rules = EnumSet.noneOf(MessageRule.class);
        for (MessageRule rule : values()) {
            if (rule.broken.test(message)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return RetourCode.TECHNICALLY_REJECTED;
    }

    @Override
    public String text() {
        return text;
    }

    private static LocalDate dagtekening(Jw323 message) {
        return message.header().berichtIdentificatie().dagtekening();
    }

    private static Stream<Prestatie> lines(Jw323 message) {
        return message.declaratie().prestaties();
    }

    private static boolean anyLine(Jw323 message, Predicate<Prestatie> condition) {
        return lines(message).anyMatch(condition);
    }

    private static boolean anyPeriod(Jw323 message, Predicate<GeslotenPeriode> condition) {
        return condition.test(message.declaratie().declaratiePeriode())
                || anyLine(message, line -> condition.test(line.productPeriode()));
    }

    private static boolean anyAmount(Jw323 message, Predicate<Bedrag> condition) {
        return condition.test(message.declaratie().totaalIngediendBedrag())
                || anyLine(message, line -> condition.test(line.ingediendBedrag()));
    }

    private static long sumOfLines(Jw323 message) {
        return lines(message)
                .mapToLong(line -> line.ingediendBedrag().signedCents())
                .sum();
    }

    private static boolean isCalendarMonth(GeslotenPeriode period) {
        YearMonth month = YearMonth.from(period.begindatum());
        return period.begindatum().equals(month.atDay(1)) && period.einddatum().equals(month.atEndOfMonth());
    }

    private static boolean isWithinMonth(GeslotenPeriode period) {
        return YearMonth.from(period.begindatum()).equals(YearMonth.from(period.einddatum()));
    }

    private static boolean hasDuplicates(Jw323 message) {
        List<Client> clients = message.declaratie().clienten();
        return hasRepeated(clients.stream().map(Client::bsn))
                || clients.stream()
                        .anyMatch(client -> hasRepeated(client.prestaties().stream()
                                .map(line -> List.of(
                                        line.referentieNummer(),
                                        Objects.requireNonNullElse(line.vorigReferentieNummer(), "")))));
    }

    private static boolean creditsItself(Jw323 message) {
        Set<String> references = new HashSet<>();
        lines(message).map(Prestatie::referentieNummer).forEach(references::add);
        return anyLine(
                message,
                line -> line.vorigReferentieNummer() != null && references.contains(line.vorigReferentieNummer()));
    }

    private static <T> boolean hasRepeated(Stream<@Nullable T> values) {
        Set<T> seen = new HashSet<>();
        return values.anyMatch(value -> value != null && !seen.add(value));
    }
}
