package nl.tandem.contracting.allocationmessage;

import java.util.EnumSet;
import java.util.Set;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.ContractedProduct;
import nl.tandem.contracting.allocationmessage.AllocationMessageContext.KnownAllocation;
import nl.tandem.contracting.ijw.Jw301;
import nl.tandem.contracting.ijw.Jw301.ToegewezenProduct;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 3 and 4 about one allocation; one broken rule and the whole message counts as not sent (OP286). */
public enum AllocatedProductRule implements Rule {
    TR332(
            RetourCode.ALLOCATION_NUMBER_USED,
            "A municipality uses a ToewijzingNummer for one client and one provider.",
            (product, provider, context) -> {
                KnownAllocation known = context.knownAllocations().get(product.toewijzingNummer());
                return known != null
                        && !(known.clientId().equals(context.clientId())
                                && known.providerCode().equals(provider));
            }),
    TR379(
            RetourCode.REQUEST_UNKNOWN,
            "ReferentieAanbieder is that of an open request by the provider for the client.",
            (product, provider, context) -> product.referentieAanbieder() != null
                    && !context.requestReferences().contains(product.referentieAanbieder())),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the product code under the category.",
            (product, provider, context) -> product.product() != null
                    && product.product().code() != null
                    && !context.contractedProducts()
                            .contains(new ContractedProduct(
                                    product.product().categorie(),
                                    product.product().code()))),
    TR385(
            RetourCode.ALLOCATION_HAS_APPROVED_LINES,
            "An allocation with approved lines is not deleted before they are credited.",
            (product, provider, context) ->
                    product.isDeletion() && context.numbersWithApprovedLines().contains(product.toewijzingNummer()));

    private interface Check {
        boolean isBroken(ToegewezenProduct product, String provider, AllocationMessageContext context);
    }

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Check check;

    AllocatedProductRule(RetourCode code, String text, Check check) {
        this.code = code;
        this.text = text;
        this.check = check;
    }

    static Set<AllocatedProductRule> brokenBy(
            ToegewezenProduct product, Jw301 message, AllocationMessageContext context) {
        Set<AllocatedProductRule> rules = EnumSet.noneOf(AllocatedProductRule.class);
        for (AllocatedProductRule rule : values()) {
            if (rule.check.isBroken(product, message.header().ontvanger(), context)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }
}
