package nl.tandem.contracting.requestmessage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.tandem.contracting.ijw.Jw315;
import nl.tandem.contracting.ijw.Jw315.AangevraagdProduct;
import nl.tandem.contracting.ijw.Product;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of level 3 and 4 about what a 315 asks for; one broken rule and it counts as not sent (OP286). */
public enum AllocationRequestRule implements Rule {
    TR347(
            RetourCode.REQUEST_REFERENCE_USED,
            "A provider uses a ReferentieAanbieder once.",
            (message, context) ->
                    asked(message, product -> context.usedReferences().contains(product.referentieAanbieder()))),
    TR374(
            RetourCode.REQUEST_OPEN,
            "No earlier request of the provider for the client is open.",
            (message, context) -> Places.when(context.requestOpen(), Places.CLIENT)),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the product code under the category.",
            (message, context) ->
                    asked(message, product -> isNotContracted(product.product(), context.contractedProducts())));

    private interface Check {
        List<String> brokenAt(Jw315 message, AllocationRequestContext context);
    }

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Check check;

    AllocationRequestRule(RetourCode code, String text, Check check) {
        this.code = code;
        this.text = text;
        this.check = check;
    }

    static Map<String, Set<Rule>> brokenBy(Jw315 message, AllocationRequestContext context) {
        return BrokenRules.byPlace(values(), rule -> rule.check.brokenAt(message, context));
    }

    /** Without any contract there is no list to hold a product against, and care is not refused for want of a contract. */
    static boolean isNotContracted(@Nullable Product product, Set<Product> contracted) {
        return product != null && product.code() != null && !contracted.isEmpty() && !contracted.contains(product);
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    private static List<String> asked(Jw315 message, Predicate<AangevraagdProduct> broken) {
        return Places.of(Places.ASKED, message.client().aangevraagdeProducten(), broken);
    }
}
