package nl.tandem.contracting.delivery;

import static nl.tandem.contracting.delivery.Situations.AMBULANT;
import static nl.tandem.contracting.delivery.Situations.deliveries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.delivery.ClientDeliveries.Known;
import nl.tandem.contracting.delivery.DeliveryJudgement.Accepted;
import nl.tandem.contracting.delivery.DeliveryJudgement.MessageRefused;
import nl.tandem.contracting.delivery.DeliveryJudgement.ProductsRefused;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.RetourCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryJudgeTest {

    private static final GoldenMessage START = GoldenMessage.JW305;
    private static final GoldenMessage STOP = GoldenMessage.JW307;
    private static final DeliveryKey KEY = new DeliveryKey(300_201L, AMBULANT, LocalDate.parse("2026-01-14"));
    private static final ClientDeliveries STARTED = deliveries(new Known(KEY, List.of()));

    @Test
    void aStartInWhichAllIsRightIsAccepted() {
        assertEquals(
                new Accepted(List.of(new Report.Start(KEY, LocalDate.parse("2026-01-12"), false))),
                judge(START, context()));
    }

    @Test
    void aStopInWhichAllIsRightIsAccepted() {
        assertEquals(
                new Accepted(List.of(new Report.Stop(
                        KEY, LocalDate.parse("2026-01-12"), new Ending("31", LocalDate.parse("2026-03-31")), false))),
                judgeStop(STOP, context(STARTED)));
    }

    @Test
    void aMessageThatIsWrongInItselfIsNotLookedAtFurther() {
        DeliveryContext used = context(new HeaderFacts(LocalDate.parse("2026-04-02"), true, true));

        assertEquals(
                List.of(RetourCode.TECHNICALLY_REJECTED),
                assertInstanceOf(MessageRefused.class, judge(START.with("999900006", "999900007"), used))
                        .codes());
        assertEquals(
                List.of(RetourCode.TECHNICALLY_REJECTED),
                assertInstanceOf(MessageRefused.class, judgeStop(STOP.with("999900006", "999900007"), used))
                        .codes());
    }

    @Test
    void aMessageWithAWrongHeaderIsNotLookedAtFurther() {
        DeliveryContext future = context(new HeaderFacts(LocalDate.parse("2026-01-15"), false, true));

        assertEquals(
                List.of(RetourCode.DATED_IN_FUTURE),
                assertInstanceOf(MessageRefused.class, judge(START, future)).codes());
        assertEquals(
                List.of(RetourCode.DATED_IN_FUTURE),
                assertInstanceOf(MessageRefused.class, judgeStop(STOP, future)).codes());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02, true, true, 9056", "2026-01-15, false, true, 8848", "2026-04-02, false, false, S300"})
    void whatIsWrongWithAHeaderIsToldByItsCode(LocalDate today, boolean used, boolean municipalityKnown, String code) {
        DeliveryContext context = context(new HeaderFacts(today, used, municipalityKnown));

        for (DeliveryJudgement judgement : List.of(judge(START, context), judgeStop(STOP, context))) {
            MessageRefused refused = assertInstanceOf(MessageRefused.class, judgement);
            assertEquals(
                    List.of(code),
                    refused.codes().stream().map(RetourCode::code).toList());
        }
    }

    @Test
    void aProductThatIsRefusedIsToldByItsPlace() {
        GoldenMessage two = twoStarts("300999", "1", "300201", "1");

        assertEquals(
                Map.of("Client/StartProducten/StartProduct[1]", List.of(RetourCode.NO_ALLOCATION_TO_LINK)),
                assertInstanceOf(ProductsRefused.class, judge(two, context())).codesByPlace());
        assertEquals(
                Map.of("Client/StopProducten/StopProduct[1]", List.of(RetourCode.NO_CURRENT_START)),
                assertInstanceOf(ProductsRefused.class, judgeStop(STOP, context()))
                        .codesByPlace());
    }

    @Test
    void aStartIsCorrectedInOneMessageInWhateverOrder() {
        GoldenMessage deletionFirst = START.with("StatusAanlevering>1", "StatusAanlevering>3")
                .with("</jw305:StartProducten>", product("2026-01-15", "1") + "</jw305:StartProducten>");
        GoldenMessage deletionLast = START.with("Begindatum>2026-01-14", "Begindatum>2026-01-15")
                .with("</jw305:StartProducten>", product("2026-01-14", "3") + "</jw305:StartProducten>");
        GoldenMessage withoutDeletion = START.with("Begindatum>2026-01-14", "Begindatum>2026-01-15");

        for (GoldenMessage correction : List.of(deletionFirst, deletionLast)) {
            Accepted accepted = assertInstanceOf(Accepted.class, judge(correction, context(STARTED)));
            assertEquals(
                    List.of(true, false),
                    accepted.reports().stream().map(Report::isWithdrawal).toList());
        }
        assertEquals(
                Map.of("Client/StartProducten/StartProduct[1]", List.of(RetourCode.DELIVERY_NOT_STOPPED)),
                assertInstanceOf(ProductsRefused.class, judge(withoutDeletion, context(STARTED)))
                        .codesByPlace());
    }

    @Test
    void aCorrectionToAnEarlierDayTakesBackFirst() {
        Ending ending = new Ending("31", LocalDate.parse("2026-03-31"));
        GoldenMessage start = DeliveryRegion.together(
                DeliveryRegion.start("2026-01-13"), DeliveryRegion.withdrawal(DeliveryRegion.start("2026-01-14")));
        GoldenMessage stop = DeliveryRegion.together(
                DeliveryRegion.stop("2026-01-14", "31", "2026-03-30"),
                DeliveryRegion.withdrawal(DeliveryRegion.stop("2026-01-14", "31", "2026-03-31")));

        assertInstanceOf(Accepted.class, judge(start, context(STARTED)));
        assertInstanceOf(Accepted.class, judgeStop(stop, context(deliveries(new Known(KEY, List.of(ending))))));
    }

    @Test
    void stopsInOneMessageWorkInTheOrderOfTheirDays() {
        GoldenMessage interruptedAfterTheEnd = twoStops("20", "2026-03-31", "31", "2026-02-28");

        assertEquals(
                Map.of("Client/StopProducten/StopProduct[1]", List.of(RetourCode.ALREADY_STOPPED)),
                assertInstanceOf(ProductsRefused.class, judgeStop(interruptedAfterTheEnd, context(STARTED)))
                        .codesByPlace());
    }

    @Test
    void anInterruptionAndTheEndAreReportedInOneMessageInWhateverOrder() {
        GoldenMessage endFirst = twoStops("31", "2026-03-31", "20", "2026-02-28");
        GoldenMessage endLast = twoStops("20", "2026-02-28", "31", "2026-03-31");
        GoldenMessage sameDay = twoStops("31", "2026-03-31", "20", "2026-03-31");

        for (GoldenMessage both : List.of(endFirst, endLast, sameDay)) {
            assertInstanceOf(Accepted.class, judgeStop(both, context(STARTED)));
        }
    }

    @Test
    void twoStartsOfTheSameCareInOneMessageAreNotBothCurrent() {
        GoldenMessage two =
                START.with("</jw305:StartProducten>", product("2026-01-13", "1") + "</jw305:StartProducten>");

        assertEquals(
                Map.of("Client/StartProducten/StartProduct[1]", List.of(RetourCode.DELIVERY_NOT_STOPPED)),
                assertInstanceOf(ProductsRefused.class, judge(two, context())).codesByPlace());
    }

    private static GoldenMessage twoStarts(String number, String status, String otherNumber, String otherStatus) {
        String other = product("2026-01-14", otherStatus).replace("300201", otherNumber);
        return START.with("300201", number)
                .with("StatusAanlevering>1", "StatusAanlevering>" + status)
                .with("</jw305:StartProducten>", other + "</jw305:StartProducten>");
    }

    private static GoldenMessage twoStops(String reason, String end, String otherReason, String otherEnd) {
        String text = STOP.text();
        String product = text.substring(text.indexOf("<jw307:StopProduct>"), text.indexOf("</jw307:StopProducten>"));
        String other = product.replace("RedenBeeindiging>31", "RedenBeeindiging>" + otherReason)
                .replace("Einddatum>2026-03-31", "Einddatum>" + otherEnd);
        return STOP.with("RedenBeeindiging>31", "RedenBeeindiging>" + reason)
                .with("Einddatum>2026-03-31", "Einddatum>" + end)
                .with("</jw307:StopProducten>", other + "</jw307:StopProducten>");
    }

    private static String product(String startDate, String status) {
        String text = START.text();
        return text.substring(text.indexOf("<jw305:StartProduct>"), text.indexOf("</jw305:StartProducten>"))
                .replace("Begindatum>2026-01-14", "Begindatum>" + startDate)
                .replace("StatusAanlevering>1", "StatusAanlevering>" + status);
    }

    private static DeliveryContext context(HeaderFacts headerFacts) {
        return Situations.context(headerFacts);
    }

    private static DeliveryContext context() {
        return Situations.context();
    }

    private static DeliveryContext context(ClientDeliveries deliveries) {
        return Situations.context(deliveries);
    }

    private static DeliveryJudgement judge(GoldenMessage message, DeliveryContext context) {
        return DeliveryJudge.judge(message.jw305(), context);
    }

    private static DeliveryJudgement judgeStop(GoldenMessage message, DeliveryContext context) {
        return DeliveryJudge.judge(message.jw307(), context);
    }
}
