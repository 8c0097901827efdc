package nl.tandem.contracting.lawfulness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that look at one line. What was rejected was not paid, but is worth knowing when it happens again and again. */
public final class LineRules {

    private static final int YEARS_TO_DECLARE = 5;
    private static final int YEARS_OF_EXTENDED_CARE = 5;
    private static final int DAY_PARTS_OF_A_DAY = 2;

    private record ByCode(LawfulnessRule rule, Set<String> codes) {}

    private static final List<ByCode> BY_CODE = List.of(
            new ByCode(LawfulnessRule.R1, Set.of("9338", "9384", "0233")),
            new ByCode(LawfulnessRule.R2, Set.of("9307", "9308")),
            new ByCode(LawfulnessRule.R3, Set.of("9321", "9322", "9369")),
            new ByCode(LawfulnessRule.R4, Set.of("0611")),
            new ByCode(LawfulnessRule.R5, Set.of("9346")),
            new ByCode(LawfulnessRule.R6, Set.of("9389")),
            new ByCode(LawfulnessRule.R14, Set.of("9387", "9388")));

    private LineRules() {}

    public static List<Finding> of(LineFact line, Norms norms) {
        if (line.judged().credit()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (!line.judged().approved()) {
            for (ByCode rule : BY_CODE) {
                Set<String> codes = new TreeSet<>(line.judged().codes());
                codes.retainAll(rule.codes());
                add(
                        found,
                        rule.rule(),
                        line,
                        codes.isEmpty() ? null : "Rejected with " + String.join(", ", codes) + ".");
            }
            return found;
        }
        if (line.isPaid()) {
            add(found, LawfulnessRule.R7, line, afterTheEnd(line));
            add(found, LawfulnessRule.R8, line, afterDeath(line));
            add(found, LawfulnessRule.R11, line, ofAge(line, norms));
            add(found, LawfulnessRule.R13, line, tooLate(line));
            add(found, LawfulnessRule.R17, line, beyondWorkingDays(line));
        }
        return found;
    }

    /** R7. A stop in the month leaves what was delivered before it in that month. */
    private static @Nullable String afterTheEnd(LineFact line) {
        LocalDate stopped = line.around().stoppedOn();
        if (stopped != null && line.care().from().isAfter(stopped)) {
            return "Stopped on %s.".formatted(stopped);
        }
        LocalDate ends = line.around().contractEnds();
        return ends != null && line.care().from().isAfter(ends) ? "The contract ended on %s.".formatted(ends) : null;
    }

    /** R8. */
    private static @Nullable String afterDeath(LineFact line) {
        LocalDate died = line.around().diedOn();
        return died != null && line.care().from().isAfter(died) ? "Died on %s.".formatted(died) : null;
    }

    /** R11. Care that began before 18 may go on until 23; what a judge imposes may begin later. */
    private static @Nullable String ofAge(LineFact line, Norms norms) {
        LocalDate adult = line.around().adultSince();
        if (adult == null || line.care().from().isBefore(adult)) {
            return null;
        }
        if (!line.care().from().isBefore(adult.plusYears(YEARS_OF_EXTENDED_CARE))) {
            return "23 years or older.";
        }
        LocalDate first = line.around().firstCareOn();
        boolean goesOn = first != null && first.isBefore(adult);
        return goesOn || norms.imposed().contains(line.care().category())
                ? null
                : "18 years or older, without care before.";
    }

    /** R13. */
    private static @Nullable String tooLate(LineFact line) {
        return line.care()
                        .until()
                        .plusYears(YEARS_TO_DECLARE)
                        .isBefore(line.judged().on())
                ? "Declared on %s.".formatted(line.judged().on())
                : null;
    }

    /** R17. Lines are of a month, so the days are not known; but two day parts a day is all that a working day holds. */
    private static @Nullable String beyondWorkingDays(LineFact line) {
        long fits = (long) DAY_PARTS_OF_A_DAY * line.around().workingDays();
        return "16".equals(line.care().unit()) && line.care().volume() > fits
                ? "%d day parts, %d fit the working days.".formatted(line.care().volume(), fits)
                : null;
    }

    private static void add(List<Finding> found, LawfulnessRule rule, LineFact line, @Nullable String figures) {
        if (figures != null) {
            found.add(Finding.of(rule, line, figures));
        }
    }
}
