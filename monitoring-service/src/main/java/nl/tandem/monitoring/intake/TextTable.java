package nl.tandem.monitoring.intake;

import java.util.List;

/** A file as text: its first line, and the others with their numbers. */
record TextTable(List<String> header, List<Line> lines) {

    record Line(long number, List<String> values) {}
}
