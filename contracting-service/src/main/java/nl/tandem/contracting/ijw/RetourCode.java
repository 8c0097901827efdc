package nl.tandem.contracting.ijw;

/** The return codes (WJ001) that answers to a 301 and a 323 use. The standard allows no codes of one's own. */
public enum RetourCode {
    TECHNICALLY_REJECTED("0001", "rejected for technical reasons"),
    NO_REMARK("0200", "no remark on this class"),
    NOT_ASSESSED("0233", "class not assessed"),
    TARIFF_DIFFERS("0611", "tariff differs from the contract"),
    FULLY_APPROVED("8001", "declaration fully approved"),
    NO_DEBIT_FOR_CREDIT("8017", "no debit known for this credit"),
    REFERENCE_USED("8021", "line reference already used"),
    CLIENT_UNKNOWN("8187", "unknown client"),
    PERIOD_DOES_NOT_FOLLOW("8214", "declaration period does not follow the previous one"),
    DATED_IN_FUTURE("8848", "message dated in the future"),
    IDENTIFICATION_USED("9056", "message identification not unique"),
    BEGINS_BEFORE_ALLOCATION("9307", "line begins before the allocation"),
    ENDS_AFTER_ALLOCATION("9308", "line ends after the allocation"),
    AFTER_DECLARATION_PERIOD("9319", "product period after the declaration period"),
    VOLUME_EXCEEDED("9321", "volume above the allocated volume"),
    TOTAL_VOLUME_EXCEEDED("9322", "summed volume above the allocated volume"),
    ALLOCATION_NUMBER_USED("9332", "allocation number not unique"),
    DECLARATION_NUMBER_USED("9333", "declaration number not unique"),
    ALLOCATION_UNKNOWN("9338", "line not related to an allocation"),
    CATEGORY_DIFFERS("9339", "category differs from the allocation"),
    CODE_DIFFERS("9340", "product code differs from the allocation"),
    UNIT_DOES_NOT_FIT("9341", "unit does not fit the allocation"),
    AMOUNT_DIFFERS("9346", "amount is not volume times tariff"),
    BUDGET_EXCEEDED("9369", "budget exceeded"),
    REQUEST_UNKNOWN("9379", "reference does not match a request"),
    ALLOCATION_DELETED("9384", "declared on a deleted allocation"),
    ALLOCATION_HAS_APPROVED_LINES("9385", "allocation has approved lines"),
    PERIOD_BEGIN_WRONG("9387", "begin of the product period wrong"),
    PERIOD_END_WRONG("9388", "end of the product period wrong"),
    DEBIT_EXISTS("9389", "uncredited debit exists for this product and period"),
    ALREADY_CREDITED("9390", "line already credited"),
    MUNICIPALITY_INVALID("S300", "municipality code invalid"),
    CODE_NOT_IN_CATEGORY("S329", "product code does not belong to the category");

    private final String code;
    private final String meaning;

    RetourCode(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
