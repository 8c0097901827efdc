package nl.tandem.monitoring.fact;

import java.util.List;

/** What is read of {@code declaration.lines-approved.v1}: a chunk of the approved lines of one declaration. */
record ApprovedLines(String municipality, List<Line> lines) {

    /** A negative amount is a credit: it takes back a line that was approved before. */
    record Line(String lineId, String clientPseudonym, int careYear, int careMonth, long amountCents) {}
}
