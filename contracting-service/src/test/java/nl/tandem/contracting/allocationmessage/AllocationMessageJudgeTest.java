package nl.tandem.contracting.allocationmessage;

import static nl.tandem.contracting.allocationmessage.AllocatedProductRule.TR332;
import static nl.tandem.contracting.allocationmessage.AllocatedProductRule.TR379;
import static nl.tandem.contracting.allocationmessage.AllocatedProductRule.TR381;
import static nl.tandem.contracting.allocationmessage.AllocatedProductRule.TR385;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.ContractedProduct;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.KnownAllocation;
import nl.tandem.contracting.allocationmessage.AllocationMessageJudgement.Accepted;
import nl.tandem.contracting.allocationmessage.AllocationMessageJudgement.MessageRefused;
import nl.tandem.contracting.allocationmessage.AllocationMessageJudgement.ProductsRefused;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.HeaderFacts;
import nl.tandem.contracting.ijw.RetourCode;
import org.junit.jupiter.api.Test;

class AllocationMessageJudgeTest {

    private static final GoldenMessage MESSAGE = GoldenMessage.JW301;
    private static final GoldenMessage DELETION = MESSAGE.with(
            "2026-12-31</jw301:Einddatum>",
            "2026-01-12</jw301:Einddatum><jw301:RedenWijziging>13</jw301:RedenWijziging>");

    private HeaderFacts headerFacts = new HeaderFacts(LocalDate.parse("2026-01-05"), false, true);
    private final Map<Long, KnownAllocation> known = new HashMap<>();
    private final Set<String> requests = new HashSet<>();
    private final Set<ContractedProduct> products = new HashSet<>(Set.of(new ContractedProduct("45", "45A48")));
    private final Set<Long> approved = new HashSet<>();

    @Test
    void anAllocationInWhichAllIsRightIsAccepted() {
        assertAccepted(MESSAGE);
    }

    @Test
    void aMessageThatIsWrongInItselfIsRefused() {
        assertRefused(RetourCode.TECHNICALLY_REJECTED, MESSAGE.with("999900006", "123456789"));
    }

    @Test
    void aMessageWithAWrongHeaderIsRefused() {
        headerFacts = new HeaderFacts(LocalDate.parse("2026-01-05"), true, true);
        assertRefused(RetourCode.IDENTIFICATION_USED, MESSAGE);

        headerFacts = new HeaderFacts(LocalDate.parse("2026-01-04"), false, true);
        assertRefused(RetourCode.DATED_IN_FUTURE, MESSAGE);

        headerFacts = new HeaderFacts(LocalDate.parse("2026-01-05"), false, false);
        assertRefused(RetourCode.MUNICIPALITY_INVALID, MESSAGE);
    }

    @Test
    void anAllocationKeepsItsNumberWhenItIsSentAgain() {
        known.put(300_201L, new KnownAllocation("client-1", "12345678"));

        assertAccepted(MESSAGE);
    }

    @Test
    void aNumberIsNotUsedForAnotherClientOrProvider() {
        known.put(300_201L, new KnownAllocation("client-2", "12345678"));
        assertBroken(Set.of(TR332), MESSAGE);

        known.put(300_201L, new KnownAllocation("client-1", "87654321"));
        assertBroken(Set.of(TR332), MESSAGE);
    }

    @Test
    void aReferenceIsThatOfARequest() {
        GoldenMessage honoured = MESSAGE.with(
                "<jw301:Product>", "<jw301:ReferentieAanbieder>V1</jw301:ReferentieAanbieder><jw301:Product>");

        assertBroken(Set.of(TR379), honoured);
        requests.add("V1");
        assertAccepted(honoured);
    }

    @Test
    void aProductIsOneOfTheContract() {
        products.clear();
        products.add(new ContractedProduct("54", "45A48"));

        assertBroken(Set.of(TR381), MESSAGE);
    }

    @Test
    void anAllocationWithApprovedLinesIsNotDeleted() {
        approved.add(300_201L);

        assertBroken(Set.of(TR385), DELETION);
        assertAccepted(MESSAGE);
        approved.clear();
        assertAccepted(DELETION);
    }

    private void assertAccepted(GoldenMessage message) {
        assertEquals(new Accepted(), judge(message));
    }

    private void assertRefused(RetourCode code, GoldenMessage message) {
        assertEquals(
                List.of(code),
                assertInstanceOf(MessageRefused.class, judge(message)).codes());
    }

    private void assertBroken(Set<AllocatedProductRule> rules, GoldenMessage message) {
        assertEquals(new ProductsRefused(Map.of(300_201L, rules)), judge(message));
    }

    private AllocationMessageJudgement judge(GoldenMessage message) {
        return AllocationMessageJudge.judge(
                message.jw301(),
                new AllocationMessageContext(headerFacts, "client-1", known, requests, products, approved));
    }
}
