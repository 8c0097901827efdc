package nl.tandem.contracting.requestmessage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.tandem.contracting.allocationmessage.OverlappingProducts;
import nl.tandem.contracting.allocationmessage.OverlappingProducts.ProductPeriod;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Jw317;
import nl.tandem.contracting.ijw.Jw317.TeWijzigenProduct;
import nl.tandem.contracting.ijw.Jw317.Verzoek;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules of level 3 and 4 about what a 317 asks for; one broken rule and it counts as not sent (OP286). */
public enum ChangeRequestRule implements Rule {
    TR304(
            RetourCode.CLIENT_UNKNOWN,
            "The client has allocations at the provider.",
            (message, context) -> Places.when(!context.clientKnown(), Places.CLIENT)),
    TR347(
            RetourCode.REQUEST_REFERENCE_USED,
            "A provider uses a ReferentieAanbieder once.",
            (message, context) -> Places.when(context.referenceUsed(), Places.REQUEST)),
    TR349(
            RetourCode.ALLOCATIONS_MISSING,
            "Every current allocation of the client at the provider is named.",
            (message, context) -> Places.when(
                    !named(request(message))
                            .containsAll(context.currentAllocations().keySet()),
                    Places.REQUEST)),
    TR350(
            RetourCode.UNCHANGED_NOT_CURRENT,
            "An unchanged product is a current allocation.",
            (message, context) -> Places.of(
                    Places.UNCHANGED,
                    request(message).ongewijzigdeProducten(),
                    number -> !context.currentAllocations().containsKey(number))),
    TR351(
            RetourCode.CHANGED_NOT_CURRENT,
            "A product to change is a current allocation.",
            (message, context) -> Places.of(
                    Places.CHANGED,
                    request(message).teWijzigenProducten(),
                    product -> !context.currentAllocations().containsKey(product.toewijzingNummer()))),
    TR357(
            RetourCode.PAST_START_DIFFERS,
            "What should change from the Dagtekening or before changes from the Ingangsdatum of the allocation.",
            (message, context) -> changed(
                    message,
                    context,
                    (product, allocation) -> !product.gewensteIngangsdatum()
                                    .isAfter(message.header()
                                            .berichtIdentificatie()
                                            .dagtekening())
                            && !product.gewensteIngangsdatum().equals(allocation.start()))),
    TR361(
            RetourCode.PRODUCT_OVERLAPS,
            "Products that are the same do not overlap, whether they are unchanged, to be changed or new.",
            (message, context) ->
                    Places.when(OverlappingProducts.existIn(periods(request(message), context)), Places.REQUEST)),
    TR373(
            RetourCode.CHANGE_MUST_START_AS_ALLOCATED,
            "A budget or a total volume changes from the Ingangsdatum of the allocation.",
            (message, context) -> changed(
                    message,
                    context,
                    (product, allocation) -> changesTotal(product, allocation)
                            && !product.gewensteIngangsdatum().equals(allocation.start()))),
    TR374(
            RetourCode.REQUEST_OPEN,
            "No earlier request of the provider for the client is open.",
            (message, context) -> Places.when(context.requestOpen(), Places.CLIENT)),
    TR375(
            RetourCode.VOLUME_WITHOUT_PRODUCT,
            "Omvang is not given for an allocation without a product.",
            (message, context) -> changed(
                    message,
                    context,
                    (product, allocation) -> allocation.product() == null && product.omvang() != null)),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the product code under the category.",
            (message, context) -> Places.of(
                    Places.NEW,
                    request(message).nieuweProducten(),
                    product -> AllocationRequestRule.isNotContracted(product.product(), context.contractedProducts()))),
    TR411(
            RetourCode.VOLUME_MISSING,
            "Omvang is given for an allocation with a product code.",
            (message, context) -> changed(
                    message, context, (product, allocation) -> allocation.hasCode() && product.omvang() == null)),
    TR412(
            RetourCode.VOLUME_WITHOUT_CODE,
            "Omvang is not given for an allocation without a product code.",
            (message, context) -> changed(
                    message, context, (product, allocation) -> !allocation.hasCode() && product.omvang() != null));

    private interface Check {
        List<String> brokenAt(Jw317 message, ChangeRequestContext context);
    }

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Check check;

    ChangeRequestRule(RetourCode code, String text, Check check) {
        this.code = code;
        this.text = text;
        this.check = check;
    }

    static Map<String, Set<Rule>> brokenBy(Jw317 message, ChangeRequestContext context) {
        return BrokenRules.byPlace(values(), rule -> rule.check.brokenAt(message, context));
    }

    static List<String> placesBelowClient(Jw317 message) {
        List<String> places = new ArrayList<>(List.of(Places.REQUEST));
        places.addAll(Places.of(Places.UNCHANGED, request(message).ongewijzigdeProducten(), any -> true));
        places.addAll(Places.of(Places.CHANGED, request(message).teWijzigenProducten(), any -> true));
        places.addAll(Places.of(Places.NEW, request(message).nieuweProducten(), any -> true));
        return places;
    }

    @Override
    public RetourCode code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    private static Verzoek request(Jw317 message) {
        return message.client().verzoek();
    }

    private static Set<Long> named(Verzoek request) {
        Set<Long> numbers = new HashSet<>(request.ongewijzigdeProducten());
        request.teWijzigenProducten().forEach(product -> numbers.add(product.toewijzingNummer()));
        return numbers;
    }

    /** Where a product to change breaks a rule about its allocation; one without is told by TR351. */
    private static List<String> changed(
            Jw317 message, ChangeRequestContext context, BiPredicate<TeWijzigenProduct, CurrentAllocation> broken) {
        return Places.of(Places.CHANGED, request(message).teWijzigenProducten(), product -> {
            CurrentAllocation allocation = context.currentAllocations().get(product.toewijzingNummer());
            return allocation != null && broken.test(product, allocation);
        });
    }

    private static boolean changesTotal(TeWijzigenProduct product, CurrentAllocation allocation) {
        boolean isTotal = allocation.volume() != null && allocation.volume().frequentie() == Frequentie.TOTAAL;
        return !Objects.equals(product.budget(), allocation.budget())
                || (isTotal && !Objects.equals(product.omvang(), allocation.volume()));
    }

    private static List<ProductPeriod> periods(Verzoek request, ChangeRequestContext context) {
        List<ProductPeriod> periods = new ArrayList<>();
        for (long number : request.ongewijzigdeProducten()) {
            CurrentAllocation allocation = context.currentAllocations().get(number);
            if (allocation != null) {
                periods.add(new ProductPeriod(allocation.product(), allocation.start(), allocation.end()));
            }
        }
        for (TeWijzigenProduct product : request.teWijzigenProducten()) {
            CurrentAllocation allocation = context.currentAllocations().get(product.toewijzingNummer());
            if (allocation != null) {
                addPeriods(periods, product, allocation);
            }
        }
        request.nieuweProducten()
                .forEach(product -> periods.add(WantedProduct.of(product).period()));
        return periods;
    }

    /** What changes later leaves the allocation as it is until the day before. */
    private static void addPeriods(
            List<ProductPeriod> periods, TeWijzigenProduct product, CurrentAllocation allocation) {
        LocalDate start = product.gewensteIngangsdatum();
        if (start.isAfter(allocation.start())) {
            LocalDate dayBefore = start.minusDays(1);
            LocalDate end =
                    allocation.end() != null && allocation.end().isBefore(dayBefore) ? allocation.end() : dayBefore;
            periods.add(new ProductPeriod(allocation.product(), allocation.start(), end));
        }
        periods.add(new ProductPeriod(allocation.product(), start, product.einddatum()));
    }
}
