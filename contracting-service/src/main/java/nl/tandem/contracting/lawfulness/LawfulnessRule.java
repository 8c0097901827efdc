package nl.tandem.contracting.lawfulness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules about lawfulness, R1 to R20. Whoever changes what one of them finds raises {@link #VERSION}. */
@Schema(description = LawfulnessRule.ALL)
public enum LawfulnessRule {
    R1(RuleLevel.LINE, "Declared without an allocation, or on one that was deleted (9338, 9384, 0233)."),
    R2(RuleLevel.LINE, "Declared outside the period of the allocation (9307, 9308)."),
    R3(RuleLevel.LINE, "More volume or money than allocated (9321, 9322, 9369)."),
    R4(RuleLevel.LINE, "Another tariff than that of the contract (0611)."),
    R5(RuleLevel.LINE, "An amount that is not volume times tariff (9346)."),
    R6(RuleLevel.LINE, "The same care debited twice without a credit (9389)."),
    R7(RuleLevel.LINE, "Delivered after the reported stop, or after the contract ended."),
    R8(RuleLevel.LINE, "Delivered after the death of the client was reported (JZ588 and JZ002: 02)."),
    R9(RuleLevel.YOUTH, "More than 24 hours a day, or more days than the month has."),
    R10(RuleLevel.YOUTH, "Residence at two providers at once, or ambulatory care inside residence with treatment."),
    R11(RuleLevel.LINE, "Of age without care from before (Jeugdwet 1.1), or 23 years and older."),
    R12(RuleLevel.YOUTH, "Two municipalities paid the same care of one month (woonplaatsbeginsel)."),
    R13(RuleLevel.LINE, "Declared more than five years after the care (TR335)."),
    R14(RuleLevel.LINE, "Not the calendar month, or what the allocation has of it (9387, 9388)."),
    R15(RuleLevel.PROVIDER, "Far from its peers in cost, hours or months of care per youth (robust z)."),
    R16(RuleLevel.PROVIDER, "Grew suddenly from one quarter to the next."),
    R17(RuleLevel.LINE, "More day parts than the working days of the month hold: weekends or holidays."),
    R18(RuleLevel.PROVIDER, "The same amount for most youths in a month, in care that is counted in time."),
    R19(RuleLevel.PROVIDER, "All that was allocated is used up for nearly every youth."),
    R20(RuleLevel.PROVIDER, "A margin above the norm.");

    /** Signals of an earlier version stay; what the rules of a later one find is a signal of its own. */
    public static final int VERSION = 1;

    static final String ALL =
            "R1 no allocation; R2 outside its period; R3 volume or budget exceeded; R4 other tariff; R5"
                    + " amount is not volume times tariff; R6 debited twice; R7 after the stop or the contract; R8 after death; R9"
                    + " more than 24 hours a day; R10 overlapping residence; R11 of age; R12 two municipalities pay; R13 older than"
                    + " five years; R14 not the calendar month; R15 far from peers; R16 sudden growth; R17 weekends and holidays;"
                    + " R18 same amount repeated; R19 all used up; R20 margin.";

    private final RuleLevel level;
    private final String text;

    LawfulnessRule(RuleLevel level, String text) {
        this.level = level;
        this.text = text;
    }

    public RuleLevel level() {
        return level;
    }

    public String text() {
        return text;
    }
}
