package nl.tandem.contracting.allocationmessage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.tandem.contracting.ijw.HeaderRule;
import nl.tandem.contracting.ijw.Jw301;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;

/** Judges a 301 that has the shape of its schema, stopping where the standard stops. */
public final class AllocationMessageJudge {

    private AllocationMessageJudge() {}

    public static AllocationMessageJudgement judge(Jw301 message, AllocationMessageContext context) {
        Set<AllocationMessageRule> inMessage = AllocationMessageRule.brokenBy(message);
        if (!inMessage.isEmpty()) {
            return new AllocationMessageJudgement.MessageRefused(inMessage);
        }
        Set<HeaderRule> inHeader = HeaderRule.brokenBy(message.header(), context.headerFacts());
        if (!inHeader.isEmpty()) {
            return new AllocationMessageJudgement.MessageRefused(inHeader);
        }
        Map<Long, Set<AllocatedProductRule>> inProducts = new LinkedHashMap<>();
        for (ToegewezenProduct product : message.client().toegewezenProducten()) {
            Set<AllocatedProductRule> rules = AllocatedProductRule.brokenBy(product, message, context);
            if (!rules.isEmpty()) {
                inProducts.put(product.toewijzingNummer(), rules);
            }
        }
        return inProducts.isEmpty()
                ? new AllocationMessageJudgement.Accepted()
                : new AllocationMessageJudgement.ProductsRefused(inProducts);
    }
}
