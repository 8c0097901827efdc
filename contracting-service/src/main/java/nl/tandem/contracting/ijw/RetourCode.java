package nl.tandem.contracting.ijw;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The return codes (retourcodes, WJ001). The standard allows no codes of one's own. */
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
    NO_ALLOCATION_TO_LINK("9019", "start or stop cannot be linked to an allocation"),
    IDENTIFICATION_USED("9056", "message identification not unique"),
    NOTHING_TO_DELETE("9063", "deletion without an earlier delivery"),
    NO_CURRENT_START("9069", "no current start with this key"),
    START_ALREADY_STOPPED("9071", "start already stopped, cannot be deleted"),
    KEY_ALREADY_RECEIVED("9074", "key already received"),
    BEGINS_BEFORE_ALLOCATION("9307", "line begins before the allocation"),
    ENDS_AFTER_ALLOCATION("9308", "line ends after the allocation"),
    AFTER_DECLARATION_PERIOD("9319", "product period after the declaration period"),
    VOLUME_EXCEEDED("9321", "volume above the allocated volume"),
    TOTAL_VOLUME_EXCEEDED("9322", "summed volume above the allocated volume"),
    DELIVERY_NOT_STOPPED("9326", "current delivery not stopped yet"),
    ALLOCATION_NUMBER_USED("9332", "allocation number not unique"),
    DECLARATION_NUMBER_USED("9333", "declaration number not unique"),
    ALLOCATION_UNKNOWN("9338", "line not related to an allocation"),
    CATEGORY_DIFFERS("9339", "category differs from the allocation"),
    CODE_DIFFERS("9340", "product code differs from the allocation"),
    UNIT_DOES_NOT_FIT("9341", "unit does not fit the allocation"),
    AMOUNT_DIFFERS("9346", "amount is not volume times tariff"),
    REQUEST_REFERENCE_USED("9347", "reference of the request already used"),
    ALLOCATIONS_MISSING("9349", "not all current allocations in the request"),
    UNCHANGED_NOT_CURRENT("9350", "unchanged product is no current allocation"),
    CHANGED_NOT_CURRENT("9351", "product to change is no current allocation"),
    NO_REQUEST_FOR_ANSWER("9355", "reference unknown from a request"),
    PAST_START_DIFFERS("9357", "start in the past differs from that of the allocation"),
    ALREADY_ALLOCATED("9359", "allocation already sent for this request"),
    ALREADY_ANSWERED("9360", "answer already sent for this request"),
    PRODUCT_OVERLAPS("9361", "product overlaps"),
    FINAL_ANSWER_SENT("9365", "final answer already sent for this request"),
    LINE_NOT_DECLARED("9366", "line unknown from a declaration"),
    VALUE_DIFFERS_FROM_DECLARED("9367", "value differs from the declaration"),
    BUDGET_EXCEEDED("9369", "budget exceeded"),
    CHANGE_MUST_START_AS_ALLOCATED("9373", "change of budget or total volume with another start"),
    REQUEST_OPEN("9374", "an earlier request is still open"),
    VOLUME_WITHOUT_PRODUCT("9375", "volume given though the allocation has no product"),
    REQUEST_UNKNOWN("9379", "reference does not match a request"),
    ALLOCATION_DELETED("9384", "declared on a deleted allocation"),
    ALLOCATION_HAS_APPROVED_LINES("9385", "allocation has approved lines"),
    PERIOD_BEGIN_WRONG("9387", "begin of the product period wrong"),
    PERIOD_END_WRONG("9388", "end of the product period wrong"),
    DEBIT_EXISTS("9389", "uncredited debit exists for this product and period"),
    ALREADY_CREDITED("9390", "line already credited"),
    VOLUME_MISSING("9411", "volume missing though the allocation has a product code"),
    VOLUME_WITHOUT_CODE("9412", "volume given though the allocation has no product code"),
    SECOND_TEMPORARY_STOP("9413", "second temporary stop"),
    STOP_BEFORE_CURRENT_STOP("9414", "end before that of the current stop"),
    ALREADY_STOPPED("9415", "final stop already received"),
    MUNICIPALITY_INVALID("S300", "municipality code invalid"),
    CODE_NOT_IN_CATEGORY("S329", "product code does not belong to the category");

    private final String code;
    private final String meaning;

    RetourCode(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public static Optional<RetourCode> of(String code) {
        return Optional.ofNullable(ByCode.CODES.get(code));
    }

    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** Held apart because the constants of an enum are made before its own static fields. */
    private static final class ByCode {
        static final Map<String, RetourCode> CODES =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RetourCode::code, Function.identity()));
    }
}
