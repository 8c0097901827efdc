package nl.tandem.contracting.judging;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.Rule;

/** The rules about a line, in the order in which their codes are given. A line breaks as many as it breaks. */
public enum LineRule implements Rule {
    TR314(
            RetourCode.REFERENCE_USED,
            "A provider uses a ReferentieNummer once, also when its line was rejected.",
            DeclaredLine::referenceUsed),
    TR338(
            RetourCode.ALLOCATION_UNKNOWN,
            "ToewijzingNummer is that of an allocation of this municipality to this provider for this client.",
            line -> line.allocationOrNull() == null),
    TR384(
            RetourCode.ALLOCATION_DELETED,
            "Nothing is declared on a deleted allocation.",
            line -> line.allocation().deleted()),
    TR307(
            RetourCode.BEGINS_BEFORE_ALLOCATION,
            "ProductPeriode does not begin before the allocation.",
            DeclaredLine::beginsBeforeAllocation),
    TR308(
            RetourCode.ENDS_AFTER_ALLOCATION,
            "ProductPeriode does not end after the allocation.",
            DeclaredLine::endsAfterAllocation),
    TR387(
            RetourCode.PERIOD_BEGIN_WRONG,
            "ProductPeriode begins with its month, or with the allocation in that month.",
            DeclaredLine::beginsOnWrongDay),
    TR388(
            RetourCode.PERIOD_END_WRONG,
            "ProductPeriode ends with its month, or with the allocation in that month.",
            DeclaredLine::endsOnWrongDay),
    TR319(
            RetourCode.AFTER_DECLARATION_PERIOD,
            "ProductPeriode does not lie after DeclaratiePeriode.",
            DeclaredLine::isAfterDeclarationPeriod),
    TR339(
            RetourCode.CATEGORY_DIFFERS,
            "ProductCategorie is the allocated one, when there is one.",
            DeclaredLine::differsInCategory),
    TR340(RetourCode.CODE_DIFFERS, "ProductCode is the allocated one, when there is one.", DeclaredLine::differsInCode),
    TR381(
            RetourCode.CODE_NOT_IN_CATEGORY,
            "The contract has the ProductCode under the ProductCategorie, in the product period.",
            line -> line.contract() == null),
    TR341(
            RetourCode.UNIT_DOES_NOT_FIT,
            "Eenheid is the allocated one, or minutes for hours; without an allocated one, that of the contract.",
            DeclaredLine::differsInUnit),
    TR418(
            RetourCode.TARIFF_DIFFERS,
            "ProductTarief is the tariff of the contract, in the product period.",
            DeclaredLine::differsInTariff),
    TR346(
            RetourCode.AMOUNT_DIFFERS,
            "IngediendBedrag is volume times tariff; for minutes at an hourly tariff, rounded once.",
            DeclaredLine::differsInAmount),
    TR321(
            RetourCode.VOLUME_EXCEEDED,
            "GeleverdVolume fits the allocated volume for the product period.",
            DeclaredLine::exceedsVolumeOfPeriod),
    TR322(
            RetourCode.TOTAL_VOLUME_EXCEEDED,
            "The volumes on an allocation together fit the allocated volume.",
            DeclaredLine::exceedsTotalVolume),
    TR369(
            RetourCode.BUDGET_EXCEEDED,
            "The amounts on an allocation together fit its budget.",
            DeclaredLine::exceedsBudget),
    TR389(
            RetourCode.DEBIT_EXISTS,
            "A product on an allocation is debited once for a period, until credited.",
            DeclaredLine::debited),
    TR390(RetourCode.ALREADY_CREDITED, "A line is credited once.", DeclaredLine::creditsAgain),
    TR323(
            RetourCode.NO_DEBIT_FOR_CREDIT,
            "A credit refers to an approved debit and equals it.",
            DeclaredLine::creditsNoApprovedDebit);

    private static final Set<LineRule> NO_ALLOCATION = unmodifiable(EnumSet.of(TR338));

    /** The period, volume and product of a deleted allocation mean nothing, so a line on it is not compared with them. */
    private static final Set<LineRule> DELETED_ALLOCATION = unmodifiable(EnumSet.of(TR314, TR384));

    private static final Set<LineRule> DEBIT = unmodifiable(EnumSet.range(TR314, TR389));

    /** A credit may not be refused on content (IV085). */
    private static final Set<LineRule> CREDIT = unmodifiable(EnumSet.of(TR314, TR338, TR390, TR323));

    private final RetourCode code;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<DeclaredLine> broken;

    LineRule(RetourCode code, String text, Predicate<DeclaredLine> broken) {
        this.code = code;
        this.text = text;
        this.broken = broken;
    }

    static Set<LineRule> brokenBy(DeclaredLine line) {
        Set<LineRule> rules = EnumSet.noneOf(LineRule.class);
        for (LineRule rule : applicableTo(line)) {
            if (rule.broken.test(line)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static Set<LineRule> applicableTo(DeclaredLine line) {
        if (line.allocationOrNull() == null) {
            return NO_ALLOCATION;
        }
        if (line.line().isCredit()) {
            return CREDIT;
        }
        return line.allocation().deleted() ? DELETED_ALLOCATION : DEBIT;
    }

    private static Set<LineRule> unmodifiable(Set<LineRule> rules) {
        return Collections.unmodifiableSet(rules);
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
