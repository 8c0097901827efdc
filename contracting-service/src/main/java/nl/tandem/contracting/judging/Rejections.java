package nl.tandem.contracting.judging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.RetourCode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a declaration that were rejected; all others were approved.
 *
 * @param byLine the codes of each, by its place in the message, from 1
 */
public record Rejections(Map<Integer, List<RetourCode>> byLine) {

    public static Rejections among(List<Verdict> verdicts) {
        Map<Integer, List<RetourCode>> byLine = new HashMap<>();
        verdicts.stream()
                .filter(verdict -> !verdict.isApproved())
                .forEach(verdict -> byLine.put(verdict.number(), verdict.codes()));
        return new Rejections(byLine);
    }

    /** How many lines were rejected with each code. */
    public Map<RetourCode, Integer> linesByCode() {
        Map<RetourCode, Integer> lines = new EnumMap<>(RetourCode.class);
        byLine.values().stream().flatMap(Collection::stream).forEach(code -> lines.merge(code, 1, Integer::sum));
        return lines;
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    /** Absent when the line was approved. */
    @Nullable
    List<RetourCode> codesOf(int lineNumber) {
        return byLine.get(lineNumber);
    }
}
