package nl.tandem.contracting.allocationmessage;

import static java.util.Map.entry;
import static nl.tandem.contracting.ijw.RuleExamples.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.ContractedProduct;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.KnownAllocation;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.RuleExamples;
import nl.tandem.contracting.ijw.RuleExamples.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For each rule of the 301 the case that just keeps it and the one that just breaks it; more of them stand beside this. */
class EveryRuleOf301Test {

    private static final GoldenMessage GOOD = GoldenMessage.JW301;
    private static final String OMVANG =
            "<jw301:Omvang><ijw:Volume>3</ijw:Volume><ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2</ijw:Frequentie></jw301:Omvang>";
    private static final String BUDGET = "<jw301:Budget>100</jw301:Budget>";
    private static final String PRODUCT =
            "<jw301:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A48</ijw:Code></jw301:Product>";
    private static final String EINDDATUM = "<jw301:Einddatum>2026-12-31</jw301:Einddatum>";
    private static final GoldenMessage OPEN = GOOD.with(EINDDATUM, "");
    private static final GoldenMessage GENERIC = GOOD.with(PRODUCT, "").with(OMVANG, BUDGET);

    private static final Map<AllocationMessageRule, Example<GoldenMessage>> IN_MESSAGE = Map.ofEntries(
            entry(
                    AllocationMessageRule.TR002,
                    example(
                            GOOD.with("Datum>2012-02-14", "Datum>1906-01-05"),
                            GOOD.with("Datum>2012-02-14", "Datum>1906-01-04"))),
            entry(AllocationMessageRule.TR006, wrong("<ijw:Postcode>3311AA</ijw:Postcode>", "")),
            entry(
                    AllocationMessageRule.TR061,
                    example(GOOD.with("Soort>01", "Soort>02"), GOOD.with("Soort>01", "Soort>04"))),
            entry(AllocationMessageRule.TR101, example(GOOD, twice("<jw301:Contact>", "</jw301:Contactgegevens>"))),
            entry(
                    AllocationMessageRule.TR134,
                    example(
                            GOOD.with("Datum>2012-02-14", "Datum>2026-01-05"),
                            GOOD.with("Datum>2012-02-14", "Datum>2026-01-06"))),
            entry(
                    AllocationMessageRule.TR302,
                    example(GOOD, twice("<jw301:ToegewezenProduct>", "</jw301:ToegewezenProducten>"))),
            entry(AllocationMessageRule.CD005, wrong("<ijw:LandCode>NL</ijw:LandCode>", "")),
            entry(
                    AllocationMessageRule.CD007,
                    example(
                            GOOD.with("<jw301:Contactgegevens>", communication("2")),
                            GOOD.with("<jw301:Contactgegevens>", communication("1")))),
            entry(
                    AllocationMessageRule.CD009,
                    wrong(
                            "</jw301:Adres>",
                            "</jw301:Adres><jw301:Periode><ijw:Begindatum>2026-01-01</ijw:Begindatum></jw301:Periode>")),
            entry(AllocationMessageRule.CD025, wrong("<ijw:Huis><ijw:Huisnummer>1</ijw:Huisnummer></ijw:Huis>", "")),
            entry(AllocationMessageRule.CD034, wrong("<ijw:Postcode>3311AA</ijw:Postcode>", "")),
            entry(AllocationMessageRule.CD041, wrong(OMVANG, "")),
            entry(AllocationMessageRule.CD075, example(GENERIC, GENERIC.with(EINDDATUM, ""))),
            entry(AllocationMessageRule.CD076, example(OPEN.with("<ijw:Frequentie>2", "<ijw:Frequentie>4"), OPEN)),
            entry(AllocationMessageRule.CD077, wrong(OMVANG, OMVANG + BUDGET)),
            entry(AllocationMessageRule.CD078, wrong(OMVANG, OMVANG + BUDGET)),
            entry(AllocationMessageRule.CD079, example(GENERIC, GENERIC.with(BUDGET, ""))),
            entry(
                    AllocationMessageRule.CD080,
                    example(
                            GOOD.with("<ijw:Code>45A48</ijw:Code>", "").with(OMVANG, ""),
                            GOOD.with("<ijw:Code>45A48</ijw:Code>", ""))),
            entry(AllocationMessageRule.CS002, wrong("Bsn>999900006", "Bsn>123456789")),
            entry(
                    AllocationMessageRule.CS003,
                    example(
                            GOOD.with("Einddatum>2026-12-31", "Einddatum>2026-01-12"),
                            GOOD.with("Einddatum>2026-12-31", "Einddatum>2026-01-11"))),
            entry(AllocationMessageRule.CS050, wrong("NaamGebruik>1", "NaamGebruik>2")),
            entry(AllocationMessageRule.CS089, wrong("Postcode>3311AA", "Postcode>0311AA")),
            entry(
                    AllocationMessageRule.CS139,
                    example(
                            GOOD.with(
                                    "2012-02-14</ijw:Datum>",
                                    "2012-01-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>"),
                            GOOD.with(
                                    "2012-02-14</ijw:Datum>",
                                    "2012-02-01</ijw:Datum><ijw:DatumGebruik>2</ijw:DatumGebruik>"))),
            entry(AllocationMessageRule.CS318, wrong("NaamGebruik>1", "NaamGebruik>6")),
            entry(
                    AllocationMessageRule.CS335,
                    example(
                            GOOD.with("2026-12-31</jw301:Einddatum>", "2026-01-12" + changed("13")),
                            GOOD.with("</jw301:Einddatum>", changed("13")))),
            entry(
                    AllocationMessageRule.CS336,
                    example(
                            GOOD.with("</jw301:Einddatum>", changed("12")),
                            GOOD.with("</jw301:Einddatum>", changed("01")))),
            entry(
                    AllocationMessageRule.CS338,
                    example(
                            GOOD.with("<ijw:Eenheid>04</ijw:Eenheid>", "<ijw:Eenheid>14</ijw:Eenheid>"),
                            GOOD.with(
                                    "<ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>2",
                                    "<ijw:Eenheid>14</ijw:Eenheid><ijw:Frequentie>1"))));

    private static final Map<HeaderRule, Example<HeaderFacts>> IN_HEADER = Map.of(
            HeaderRule.TR056, example(facts("2026-01-05", false, true), facts("2026-01-05", true, true)),
            HeaderRule.TR135, example(facts("2026-01-05", false, true), facts("2026-01-04", false, true)),
            HeaderRule.TR378, example(facts("2026-01-05", false, true), facts("2026-01-05", false, false)));

    private static final Map<Long, KnownAllocation> OF_THIS_CLIENT =
            Map.of(300_201L, new KnownAllocation("client-1", "12345678"));
    private static final Map<Long, KnownAllocation> OF_ANOTHER =
            Map.of(300_201L, new KnownAllocation("client-2", "12345678"));
    private static final Set<ContractedProduct> CONTRACTED = Set.of(new ContractedProduct("45", "45A48"));
    private static final GoldenMessage HONOURING =
            GOOD.with("<jw301:Product>", "<jw301:ReferentieAanbieder>V1</jw301:ReferentieAanbieder><jw301:Product>");
    private static final GoldenMessage DELETION =
            GOOD.with("2026-12-31</jw301:Einddatum>", "2026-01-12" + changed("13"));

    private record Case(
            GoldenMessage message,
            Map<Long, KnownAllocation> known,
            Set<String> requests,
            Set<ContractedProduct> products,
            Set<Long> approved) {}

    private static final Map<AllocatedProductRule, Example<Case>> OF_PRODUCT = Map.of(
            AllocatedProductRule.TR332,
                    example(
                            new Case(GOOD, OF_THIS_CLIENT, Set.of(), CONTRACTED, Set.of()),
                            new Case(GOOD, OF_ANOTHER, Set.of(), CONTRACTED, Set.of())),
            AllocatedProductRule.TR379,
                    example(
                            new Case(HONOURING, Map.of(), Set.of("V1"), CONTRACTED, Set.of()),
                            new Case(HONOURING, Map.of(), Set.of(), CONTRACTED, Set.of())),
            AllocatedProductRule.TR381,
                    example(
                            new Case(GOOD, Map.of(), Set.of(), CONTRACTED, Set.of()),
                            new Case(GOOD, Map.of(), Set.of(), Set.of(new ContractedProduct("54", "45A48")), Set.of())),
            AllocatedProductRule.TR385,
                    example(
                            new Case(GOOD, OF_THIS_CLIENT, Set.of(), CONTRACTED, Set.of(300_201L)),
                            new Case(DELETION, OF_THIS_CLIENT, Set.of(), CONTRACTED, Set.of(300_201L))));

    @TestFactory
    Stream<DynamicTest> inTheMessageItself() {
        return RuleExamples.tests(
                AllocationMessageRule.values(), IN_MESSAGE, message -> AllocationMessageRule.brokenBy(message.jw301()));
    }

    @TestFactory
    Stream<DynamicTest> ofTheHeader() {
        return RuleExamples.tests(
                HeaderRule.values(),
                IN_HEADER,
                facts -> HeaderRule.brokenBy(GOOD.jw301().header(), facts));
    }

    @TestFactory
    Stream<DynamicTest> ofTheProduct() {
        return RuleExamples.tests(AllocatedProductRule.values(), OF_PRODUCT, EveryRuleOf301Test::brokenBy);
    }

    private static Set<AllocatedProductRule> brokenBy(Case one) {
        AllocationMessageContext context = new AllocationMessageContext(
                facts("2026-01-05", false, true),
                "client-1",
                new HashMap<>(one.known()),
                new HashSet<>(one.requests()),
                one.products(),
                one.approved());
        return switch (AllocationMessageJudge.judge(one.message().jw301(), context)) {
            case AllocationMessageJudgement.ProductsRefused refused ->
                refused.brokenRules().values().iterator().next();
            case AllocationMessageJudgement.Accepted accepted -> Set.of();
            case AllocationMessageJudgement.MessageRefused refused -> throw new AssertionError(refused);
        };
    }

    private static HeaderFacts facts(String today, boolean identificationUsed, boolean municipalityKnown) {
        return new HeaderFacts(LocalDate.parse(today), identificationUsed, municipalityKnown);
    }

    private static Example<GoldenMessage> wrong(String old, String replacement) {
        return example(GOOD, GOOD.with(old, replacement));
    }

    private static GoldenMessage twice(String from, String until) {
        String text = GOOD.text();
        String part = text.substring(text.indexOf(from), text.indexOf(until));
        return GOOD.with(part, part + part);
    }

    private static String communication(String form) {
        return "<jw301:Communicatie><ijw:Vorm>%s</ijw:Vorm></jw301:Communicatie><jw301:Contactgegevens>"
                .formatted(form);
    }

    private static String changed(String reason) {
        return "</jw301:Einddatum><jw301:RedenWijziging>%s</jw301:RedenWijziging>".formatted(reason);
    }
}
