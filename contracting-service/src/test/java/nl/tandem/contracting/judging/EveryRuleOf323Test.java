package nl.tandem.contracting.judging;

import static java.util.Map.entry;
import static nl.tandem.contracting.ijw.RuleExamples.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw323;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For each rule of the 323 the case that just keeps it and the one that just breaks it; more of them stand beside this. */
class EveryRuleOf323Test {

    private static final GoldenMessage GOOD = GoldenMessage.JW323;
    private static final GoldenMessage EUROS = GOOD.with("<jw323:GeleverdVolume>23<", "<jw323:GeleverdVolume>575000<")
            .with("<jw323:Eenheid>14<", "<jw323:Eenheid>83<")
            .with("<jw323:ProductTarief>25000</jw323:ProductTarief>", "");

    private static final Map<MessageRule, Example<GoldenMessage>> IN_MESSAGE = Map.ofEntries(
            entry(MessageRule.CS340, wrong("<ijw:Begindatum>2026-04-01", "<ijw:Begindatum>2026-04-02")),
            entry(
                    MessageRule.CS100,
                    example(
                            GOOD.withEvery("2026-", "2021-"),
                            GOOD.withEvery("2026-", "2021-")
                                    .with("<ijw:Begindatum>2021-04-08", "<ijw:Begindatum>2020-04-08"))),
            entry(MessageRule.TR134, wrong("<ijw:Dagtekening>2026-05-06", "<ijw:Dagtekening>2026-03-31")),
            entry(
                    MessageRule.TR137,
                    example(
                            GOOD.with("<ijw:Dagtekening>2026-05-06", "<ijw:Dagtekening>2026-04-30"),
                            GOOD.with("<ijw:Dagtekening>2026-05-06", "<ijw:Dagtekening>2026-04-29"))),
            entry(MessageRule.TR358, wrong("TotaalBedrag>641500", "TotaalBedrag>641501")),
            entry(MessageRule.CS325, wrong("<ijw:Bedrag>79167<", "<ijw:Bedrag>0<")),
            entry(MessageRule.CD060, wrong("<ijw:VorigReferentieNummer>R0930</ijw:VorigReferentieNummer>", "")),
            entry(MessageRule.CD087, wrong("<jw323:ProductTarief>158</jw323:ProductTarief>", "")),
            entry(MessageRule.CS337, wrong("<ijw:Begindatum>2026-04-08", "<ijw:Begindatum>2026-03-08")),
            entry(MessageRule.CS339, example(EUROS, EUROS.with("GeleverdVolume>575000", "GeleverdVolume>574999"))),
            entry(
                    MessageRule.TR335,
                    example(
                            GOOD.with(
                                    "<jw323:DeclaratieDagtekening>2026-05-06",
                                    "<jw323:DeclaratieDagtekening>2031-03-31"),
                            GOOD.with(
                                    "<jw323:DeclaratieDagtekening>2026-05-06",
                                    "<jw323:DeclaratieDagtekening>2031-04-01"))),
            entry(MessageRule.CS002, wrong("Bsn>999900006", "Bsn>999900007")),
            entry(MessageRule.TR101, wrong("Bsn>999900018", "Bsn>999900006")),
            entry(
                    MessageRule.TR315,
                    wrong(
                            "R0003</ijw:ReferentieNummer>",
                            "R0003</ijw:ReferentieNummer><ijw:VorigReferentieNummer>R0930</ijw:VorigReferentieNummer>")),
            entry(MessageRule.TR316, wrong("R0930", "R0001")),
            entry(
                    MessageRule.TR416,
                    example(GOOD, GOOD.withEvery("2026-03-01", "2026-04-01").withEvery("2026-03-31", "2026-04-30"))));

    private static final Map<HeaderRule, Example<Consumer<Situation>>> IN_HEADER = Map.of(
            HeaderRule.TR056, example(given -> {}, given -> given.identificationUsed = true),
            HeaderRule.TR135,
                    example(
                            given -> given.today = LocalDate.parse("2026-05-06"),
                            given -> given.today = LocalDate.parse("2026-05-05")),
            HeaderRule.TR378, example(given -> {}, given -> given.municipalityKnown = false));

    private static final Map<DeclarationRule, Example<Consumer<Situation>>> IN_DECLARATION = Map.of(
            DeclarationRule.TR333, example(given -> {}, given -> given.declarationNumberUsed = true),
            DeclarationRule.TR318,
                    example(
                            given -> given.lastSubmitted = YearMonth.of(2026, 4),
                            given -> given.lastSubmitted = YearMonth.of(2026, 5)));

    private static final Map<ClientRule, Example<Consumer<Situation>>> OF_CLIENT =
            Map.of(ClientRule.TR304, example(given -> {}, given -> given.clients.clear()));

    private record Case(Consumer<Situation> given, LineBuilder line) {}

    private static final Map<LineRule, Example<Case>> IN_LINE = Map.ofEntries(
            entry(LineRule.TR314, differs(given -> given.usedReferences.add("R0001"))),
            entry(LineRule.TR338, lines(new LineBuilder(), new LineBuilder().allocation(300_777))),
            entry(
                    LineRule.TR384,
                    differs(given -> allocate(given, hours().until("2026-01-12").deleted()))),
            entry(
                    LineRule.TR307,
                    given(
                            given -> allocate(given, hours().from("2026-04-01")),
                            given -> allocate(given, hours().from("2026-04-02")))),
            entry(
                    LineRule.TR308,
                    given(
                            given -> allocate(given, hours().until("2026-04-30")),
                            given -> allocate(given, hours().until("2026-04-29")))),
            entry(LineRule.TR387, lines(new LineBuilder(), new LineBuilder().period("2026-04-02", "2026-04-30"))),
            entry(LineRule.TR388, lines(new LineBuilder(), new LineBuilder().period("2026-04-01", "2026-04-29"))),
            entry(
                    LineRule.TR319,
                    lines(
                            new LineBuilder().period("2026-02-01", "2026-02-28"),
                            new LineBuilder().period("2026-05-01", "2026-05-31"))),
            entry(LineRule.TR339, lines(new LineBuilder(), new LineBuilder().product("54", "45A48"))),
            entry(LineRule.TR340, lines(new LineBuilder(), new LineBuilder().product("45", "45A49"))),
            entry(LineRule.TR381, differs(given -> given.contractLines.clear())),
            entry(
                    LineRule.TR341,
                    lines(
                            new LineBuilder().priced(Eenheid.UUR, 8, 9_500),
                            new LineBuilder().priced(Eenheid.ETMAAL, 8, 9_500))),
            entry(LineRule.TR418, lines(new LineBuilder(), new LineBuilder().tariff(159L))),
            entry(
                    LineRule.TR346,
                    lines(
                            new LineBuilder().volume(500).amount(79_167),
                            new LineBuilder().volume(500).amount(79_166))),
            entry(
                    LineRule.TR321,
                    lines(
                            new LineBuilder().volume(900).amount(142_500),
                            new LineBuilder().volume(901).amount(142_658))),
            entry(LineRule.TR322, given(given -> usedOf40Hours(given, 1_920), given -> usedOf40Hours(given, 1_921))),
            entry(LineRule.TR369, given(given -> budget(given, 76_000), given -> budget(given, 75_999))),
            entry(
                    LineRule.TR389,
                    new Example<>(
                            new Case(given -> given.earlierDebits.clear(), ofMarch()),
                            new Case(given -> {}, ofMarch()))),
            entry(
                    LineRule.TR390,
                    new Example<>(
                            new Case(given -> {}, credit()), new Case(EveryRuleOf323Test::creditMarch, credit()))),
            entry(LineRule.TR323, lines(credit(), credit().volume(499))));

    @TestFactory
    Stream<DynamicTest> inTheMessageItself() {
        return RuleExamples.tests(MessageRule.values(), IN_MESSAGE, message -> MessageRule.brokenBy(message.jw323()));
    }

    @TestFactory
    Stream<DynamicTest> ofTheHeader() {
        return RuleExamples.tests(
                HeaderRule.values(),
                IN_HEADER,
                given -> HeaderRule.brokenBy(
                        GOOD.jw323().header(), situation(given).context().headerFacts()));
    }

    @TestFactory
    Stream<DynamicTest> ofTheDeclaration() {
        return RuleExamples.tests(
                DeclarationRule.values(),
                IN_DECLARATION,
                given -> DeclarationRule.brokenBy(
                        GOOD.jw323().declaratie(), situation(given).context()));
    }

    @TestFactory
    Stream<DynamicTest> ofTheClient() {
        return RuleExamples.tests(
                ClientRule.values(),
                OF_CLIENT,
                given -> judged(given, GOOD.jw323()).stream().anyMatch(verdict -> verdict.clientId() == null)
                        ? Set.of(ClientRule.TR304)
                        : Set.of());
    }

    @TestFactory
    Stream<DynamicTest> ofTheLine() {
        return RuleExamples.tests(
                LineRule.values(),
                IN_LINE,
                one -> judged(one.given(), Declarations.of(one.line().build()))
                        .getFirst()
                        .brokenRules());
    }

    private static List<Verdict> judged(Consumer<Situation> given, Jw323 message) {
        return DeclarationJudge.judgeLines(
                message, DeclarationJudge.turns(message), situation(given).lineContext());
    }

    private static Situation situation(Consumer<Situation> given) {
        Situation situation = new Situation();
        given.accept(situation);
        return situation;
    }

    private static Example<GoldenMessage> wrong(String old, String replacement) {
        return example(GOOD, GOOD.with(old, replacement));
    }

    private static Example<Case> lines(LineBuilder keeps, LineBuilder breaks) {
        return example(new Case(given -> {}, keeps), new Case(given -> {}, breaks));
    }

    private static Example<Case> given(Consumer<Situation> keeps, Consumer<Situation> breaks) {
        return example(new Case(keeps, new LineBuilder()), new Case(breaks, new LineBuilder()));
    }

    private static Example<Case> differs(Consumer<Situation> breaks) {
        return given(given -> {}, breaks);
    }

    private static AllocationBuilder hours() {
        return Situation.hoursPerWeek();
    }

    private static void allocate(Situation given, AllocationBuilder allocation) {
        given.allocate(300_201, allocation);
    }

    private static void usedOf40Hours(Situation given, long minutes) {
        allocate(given, hours().volume(40, Eenheid.UUR, Frequentie.TOTAAL));
        given.consumption.put(300_201L, new Consumption(minutes, 0));
    }

    private static void budget(Situation given, long cents) {
        allocate(given, new AllocationBuilder("client-1").until("2026-12-31").budget(cents));
        given.consumption.clear();
        given.contract("45", "45A48", Eenheid.UUR, 9_500);
    }

    private static LineBuilder ofMarch() {
        return new LineBuilder().period("2026-03-01", "2026-03-31");
    }

    private static LineBuilder credit() {
        return ofMarch().reference("C0001").crediting("R0930").volume(500).amount(79_167);
    }

    private static void creditMarch(Situation given) {
        EarlierDebit debit = given.earlierDebits.removeFirst();
        given.earlierDebits.add(new EarlierDebit(debit.contractId(), debit.clientId(), debit.prestatie(), true));
    }
}
